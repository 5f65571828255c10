package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.threefold.measures.Distribution;
import org.threefold.measures.Instrument;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// What the instrument is and who answers, and the day it speaks of.
class BeginCard extends Card {

    BeginCard(Instrument instrument, Clock clock, Consumer<LocalDate> begin) {
        super("Before you begin");
        var day = new DayField("Day it speaks of");
        day.setValue(LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        var start =
                new Button(
                        instrument.distribution() == Distribution.BUNDLED
                                ? "Begin"
                                : "Type in from a licensed copy",
                        _ -> {
                            if (day.getValue() != null) begin.accept(day.getValue());
                        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(day, start);
        row.addClassNames("row", "align-end");
        var content = new Div();
        content.addClassName("stack");
        add(content);
        content.add(
                Facts.down()
                        .fact("Who answers", instrument.manner().words())
                        .fact(
                                "Wording",
                                instrument.distribution().words() + ". " + instrument.wording())
                        .fact("Licence", instrument.licence().words())
                        .fact("Who reads it", instrument.keptFor().words()),
                row);
    }
}
