package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.threefold.review.Position;

/// The four positions, as large cards that a keyboard walks like any choice of one.
class PositionField extends RadioButtonGroup<Position> implements Focusable<PositionField> {

    PositionField(String label) {
        super(label);
        setItems(Position.values());
        addClassName("positions");
        setItemLabelGenerator(Position::words);
        setRenderer(new ComponentRenderer<>(PositionField::card));
    }

    private static Div card(Position position) {
        var words = new Span(position.words());
        words.setClassName("words");
        words.getElement().setAttribute("data-symbol", position.symbol());
        var meaning = new Span(meaning(position));
        meaning.setClassName("small faint");
        return new Div(words, meaning);
    }

    private static String meaning(Position position) {
        return switch (position) {
            case PROCEED -> "Start, with nothing to wait for.";
            case PROCEED_WITH_CONDITIONS -> "Start once named things are so.";
            case DEFER -> "Not yet. Look again on a day.";
            case DECLINE -> "Not this. Offer something else.";
        };
    }
}
