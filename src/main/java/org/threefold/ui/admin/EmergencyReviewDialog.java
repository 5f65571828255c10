package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.access.EmergencyFinding;
import org.threefold.access.EmergencyRecord;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;
import java.util.function.BiFunction;

/// Asks an officer what the review of an emergency access found. A refusal is shown at the field.
class EmergencyReviewDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final RadioButtonGroup<EmergencyFinding> finding = new RadioButtonGroup<>("Finding");
    private final TextArea words = new TextArea("What the review found");
    private final BiFunction<EmergencyFinding, String, Outcome<UUID>> review;
    private final Runnable then;
    private final DraftFields drafts;

    EmergencyReviewDialog(
            EmergencyRecord record,
            BiFunction<EmergencyFinding, String, Outcome<UUID>> review,
            Runnable then) {
        this.review = review;
        this.then = then;
        setHeaderTitle("Review emergency access");
        setWidth("32rem");
        finding.setItems(EmergencyFinding.values());
        finding.setItemLabelGenerator(EmergencyFinding::words);
        words.setMaxLength(LONGEST);
        words.setRequired(true);
        words.setManualValidation(true);
        words.setWidthFull();
        var form =
                new Div(
                        Texts.plain(record.name() + ", record " + record.number()),
                        Texts.quiet(record.reason().words() + ". " + record.words()),
                        finding,
                        words);
        form.setClassName("stack");
        add(form);
        drafts = DraftFields.of(DraftForm.of("emergency review " + record.id())).all(form);
        var act = new Button("Close the review", _ -> send());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), act);
    }

    private void send() {
        var chosen = finding.getValue();
        finding.setInvalid(chosen == null);
        finding.setErrorMessage("Choose what was found.");
        if (chosen == null) return;
        switch (drafts.submit(() -> review.apply(chosen, words.getValue()))) {
            case Outcome.Done<UUID> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<UUID>(var why) -> {
                words.setErrorMessage(why);
                words.setInvalid(true);
                words.focus();
            }
        }
    }
}
