package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.forms.Loaded;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Instruments;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

/// Shows what of somebody else's Questionnaire could be asked here. Nothing is kept.
class PreviewCard extends Card {

    private final Div found = new Div();

    PreviewCard(Instruments instruments, Actor.Staff me) {
        super("Look at a Questionnaire of others");
        found.setClassName("stack");
        found.getElement().setAttribute("role", "status");
        var content = new Div();
        content.addClassName("stack");
        add(content);
        content.add(
                Texts.quiet(
                        "A FHIR R4 Questionnaire as JSON, of at most one megabyte. You see what"
                                + " could be asked here, and what could not. Nothing is kept."),
                new FileField(file -> show(instruments.preview(me, file))),
                found);
    }

    private void show(Outcome<Loaded> outcome) {
        found.removeAll();
        switch (outcome) {
            case Outcome.Done<Loaded>(var loaded) -> show(loaded);
            case Outcome.Refused<Loaded>(var why) -> found.add(Texts.plain(why));
        }
    }

    private void show(Loaded loaded) {
        var asked = new OrderedList();
        loaded.questionnaire().form().questions().stream()
                .map(PreviewCard::line)
                .forEach(asked::add);
        found.add(new H3(loaded.questionnaire().title()), asked);
        if (loaded.whole()) {
            found.add(Texts.plain("All of it can be asked here."));
            return;
        }
        var left = new UnorderedList();
        loaded.leftOut().forEach(it -> left.add(new ListItem(it)));
        found.add(new H3("What cannot be asked here"), left);
    }

    private static ListItem line(Question item) {
        var heading = item.heading().isEmpty() ? "" : item.heading() + " ";
        return new ListItem(heading + item.text());
    }
}
