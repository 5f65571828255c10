package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.casefile.Deaths;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Confirm;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.function.Supplier;

/// Says that the person has died, or that a record or a report of it is wrong. It shows on top of
/// the case.
class DeathCard extends Card {

    private final DayField day = new DayField("Day of death, if known");
    private final TextField note = new TextField("How this is known, or why it is wrong");

    private final DraftFields drafts;

    DeathCard(Deaths deaths, Actor me, CaseId caseId) {
        super("Death");
        note.setWidthFull();
        note.setMaxLength(2000);
        var record =
                new Button(
                        "Record the death",
                        _ ->
                                Confirm.beforeDanger(
                                        "Record that this person has died?",
                                        "They get no invitation, form or reminder from then on.",
                                        "Record the death",
                                        () ->
                                                Notifications.of(
                                                        submit(
                                                                () ->
                                                                        deaths.record(
                                                                                me,
                                                                                caseId,
                                                                                day.getValue(),
                                                                                note.getValue())),
                                                        _ -> done("The death is recorded."))));
        var mistake =
                new Button(
                        "Is alive: the record is wrong",
                        _ ->
                                Notifications.of(
                                        submit(() -> deaths.withdraw(me, caseId, note.getValue())),
                                        _ -> done("The person is recorded as alive.")));
        var acts = new Div(record, mistake);
        acts.setClassName("row");
        var inside =
                new Div(
                        Texts.quiet(
                                "A person recorded or reported as dead gets no invitation, form or"
                                        + " reminder. What a referral reports holds until it is"
                                        + " confirmed or corrected here."),
                        day,
                        note,
                        acts);
        inside.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of(caseId, "death")).all(inside);
        add(inside);
    }

    private <O extends Outcome<?>> O submit(Supplier<O> act) {
        return drafts.submit(act);
    }

    private void done(String sentence) {
        day.clear();
        note.clear();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        Notifications.done(sentence);
    }
}
