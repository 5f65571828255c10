package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.measures.AlarmRaised;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Words;

import java.time.ZoneId;
import java.util.function.Consumer;

/// An answer that somebody has to act on: what it is, since when, and what was done.
class AlarmCard extends Card {

    private final Div content = new Div();
    private final TextArea did = new TextArea("What did you do?");

    AlarmCard(AlarmRaised alarm, ZoneId zone, Consumer<String> settle) {
        super(
                alarm.open() ? "Act on this now" : "Acted on",
                new Badge(alarm.open() ? Tag.danger("Urgent") : Tag.ok("Done")));
        content.addClassName("stack");
        add(content);
        content.add(new Paragraph(alarm.alarm().words() + "."));
        content.add(Words.faint("Answered on " + Dates.moment(alarm.at(), zone) + "."));
        var settled = alarm.settled();
        if (settled == null) {
            looking("danger");
            form(settle);
        } else {
            var words = new Paragraph(settled.did());
            words.addClassName("as-written");
            content.add(
                    words, Words.faint(settled.who() + ", " + Dates.moment(settled.at(), zone)));
        }
    }

    private void form(Consumer<String> settle) {
        did.setWidthFull();
        did.setMaxLength(4000);
        did.setHelperText(
                "For example whom you reached and when, what they said, what was agreed. This"
                        + " closes the task for all three seats.");
        var keep = new Button("Write down what I did", _ -> keep(settle));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(did, keep);
    }

    private void keep(Consumer<String> settle) {
        if (did.getValue().isBlank()) {
            did.setErrorMessage("Write what you did.");
            did.setInvalid(true);
            return;
        }
        settle.accept(did.getValue());
    }
}
