package org.threefold.ui.clinic.team;

import com.vaadin.flow.component.AttachEvent;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/// Says that the person has died, or that a record or a report of it is wrong. A refusal stands at
/// its field. The address of the page with `#death` opens it here.
class DeathCard extends Card {

    private static final String ID = "death";

    private final Deaths deaths;
    private final Actor me;
    private final CaseId caseId;
    private final Clock clock;
    private final DayField day = new DayField("Day of death, if known");
    private final TextField note = new TextField("How this is known, or why it is wrong");
    private final DraftFields drafts;

    DeathCard(Deaths deaths, Actor me, CaseId caseId, Clock clock) {
        super("Death");
        this.deaths = deaths;
        this.me = me;
        this.caseId = caseId;
        this.clock = clock;
        setId(ID);
        note.setWidthFull();
        note.setMaxLength(2000);
        var acts =
                new Div(
                        new Button("Record the death", _ -> confirm()),
                        new Button("Is alive: the record is wrong", _ -> withdraw()));
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

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => location.hash === '#' + this.id &&"
                                + " this.scrollIntoView())");
    }

    private void confirm() {
        Confirm.beforeDanger(
                "Record that this person has died?",
                "They get no invitation, form or reminder from then on.",
                "Record the death",
                () ->
                        submit(
                                () -> deaths.record(me, caseId, day.getValue(), note.getValue()),
                                "The death is recorded."));
    }

    private void withdraw() {
        submit(
                () -> deaths.withdraw(me, caseId, note.getValue()),
                "The person is recorded as alive.");
    }

    private void submit(Supplier<Outcome<?>> act, String sentence) {
        day.setInvalid(false);
        note.setInvalid(false);
        switch (drafts.submit(act)) {
            case Outcome.Done<?> _ -> done(sentence);
            case Outcome.Refused<?>(var why) -> refuse(why);
        }
    }

    private void refuse(String why) {
        var on = day.getValue();
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            day.setErrorMessage(why);
            day.setInvalid(true);
            day.focus();
        } else {
            note.setErrorMessage(why);
            note.setInvalid(true);
            note.focus();
        }
    }

    private void done(String sentence) {
        day.clear();
        note.clear();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        Notifications.done(sentence);
    }
}
