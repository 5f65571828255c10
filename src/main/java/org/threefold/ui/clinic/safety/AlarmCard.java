package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.safety.CaseAlarms;
import org.threefold.safety.Closing;
import org.threefold.safety.ClosingDraft;
import org.threefold.safety.RaisedAlarm;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.ZoneId;
import java.util.function.Consumer;

/// One alarm. While it is open: the answer, whom to call, and the form that closes it, which stays
/// as it was typed while the rest is shown again. Closed: what was done.
class AlarmCard extends Card {

    private final ZoneId zone;
    private final Div above = new Div();
    private final @Nullable ClosingForm form;

    AlarmCard(
            CaseId caseId,
            CaseAlarms all,
            RaisedAlarm alarm,
            ZoneId zone,
            DraftFields drafts,
            Consumer<ClosingDraft> close) {
        super(
                alarm.open() ? "Act on this now" : "Closed",
                new Badge(alarm.open() ? Tag.danger("Urgent") : Tag.ok("Closed")));
        this.zone = zone;
        above.addClassName("stack");
        add(above);
        form = alarm.open() ? new ClosingForm(close) : null;
        if (form != null) {
            looking("danger alarm-card");
            drafts.all(form);
            add(form);
        }
        show(caseId, all, alarm);
    }

    void show(CaseId caseId, CaseAlarms all, RaisedAlarm alarm) {
        above.removeAll();
        above.add(
                Texts.plain(alarm.alarm().words() + "."),
                Texts.faint("Answered on " + Dates.moment(alarm.at(), zone) + "."));
        alarm.answer().ifPresent(it -> above.add(new AnswerCard(it)));
        if (alarm.closing().isPresent()) closed(alarm.closing().get());
        else above.add(new HelpToAct(caseId, alarm, all, zone));
    }

    /// Whether somebody typed here: then it stays, though the alarm was closed by another.
    boolean isTyped() {
        return form != null && form.isTyped();
    }

    private void closed(Closing closing) {
        above.add(
                new Facts()
                        .fact("The patient was", closing.reached().words())
                        .fact("Risk", closing.risk().words())
                        .fact("Next contact", closing.nextContact())
                        .fact("Who was told", closing.informed()));
        var plan = Texts.plain(closing.plan());
        plan.addClassName("as-written");
        above.add(
                plan,
                Texts.faint(
                        "Closed by "
                                + closing.who()
                                + ", "
                                + Dates.moment(closing.at(), zone)
                                + "."));
        if (form == null) return;
        above.add(
                Texts.quiet(
                        "A colleague closed it while you were writing. What you typed below was not"
                                + " saved; copy what is still needed."));
        form.end();
    }
}
