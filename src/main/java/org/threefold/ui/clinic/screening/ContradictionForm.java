package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.evaluation.Entry;
import org.threefold.forms.Question;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

/// The two ways to settle a contradiction about one question: correct the recorded answer in its
/// section, or record that it was asked again and stays.
class ContradictionForm extends Div {

    private final Question question;
    private final FindingActions actions;
    private final DraftFields drafts;
    private final TextArea because = new TextArea("What was asked, and what the patient answered");

    ContradictionForm(Question question, FindingActions actions) {
        this.question = question;
        this.actions = actions;
        addClassNames("stack", "clearance");
        because.setHelperText("Kept with the answer, your name and the time.");
        because.setRequiredIndicatorVisible(true);
        var record = new Button("Asked again: the answer stays", _ -> record());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        var correct = new Anchor(actions.section(question), "Correct the answer in its section");
        var ways = new Div(record, correct);
        ways.addClassName("row");
        add(
                new H3("Asked again: " + question.text()),
                Texts.quiet(
                        "The finding ends when the answer is corrected, or when it was asked again"
                                + " and stays."),
                because,
                ways);
        drafts = actions.drafts("asked again " + question.id()).all(this);
    }

    private void record() {
        switch (drafts.submit(() -> actions.askedAgain(question, because.getValue()))) {
            case Outcome.Done<Entry> _ -> {
                Notifications.done("Recorded as asked again.");
                actions.afterwards().run();
            }
            case Outcome.Refused<Entry>(var why) -> {
                because.setErrorMessage(why);
                because.setInvalid(true);
                because.focus();
            }
        }
    }
}
