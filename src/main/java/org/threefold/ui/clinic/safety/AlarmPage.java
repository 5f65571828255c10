package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.safety.Alarms;
import org.threefold.safety.CaseAlarms;
import org.threefold.safety.ClosingDraft;
import org.threefold.safety.RaisedAlarm;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.DraftFields;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The alarms of a case for those who may act: the newest first, with what was done where it is
/// closed. Anybody else reads for whom the answer is.
@Route(value = "cases/:case/alarm", layout = CaseLayout.class)
@PageTitle("Alarm · Threefold")
@PermitAll
public class AlarmPage extends CaseContent {

    private final Alarms alarms;
    private final Actor.Staff me;
    private final ZoneId zone;
    private final Div cards = new Div();
    private final Map<UUID, AlarmCard> shown = new LinkedHashMap<>();

    public AlarmPage(Alarms alarms, CurrentActor me, Clock clock, Live live) {
        super(live);
        this.alarms = alarms;
        this.me = me.staff();
        this.zone = clock.getZone();
        cards.addClassName("stack");
        add(
                new PageHead(
                        "Alarm",
                        "An answer that a clinician acts on at once. It stays open until it is"
                                + " closed with what was done."),
                cards);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        shown.clear();
        cards.removeAll();
        again(id);
        return true;
    }

    @Override
    protected void again(CaseId id) {
        switch (alarms.read(me, id)) {
            case Outcome.Done<CaseAlarms>(var found) -> show(id, found);
            case Outcome.Refused<CaseAlarms> _ -> refuse();
        }
    }

    /// A card in which somebody is writing stays where it is: neither its text nor the caret moves.
    private void show(CaseId id, CaseAlarms found) {
        var before = Map.copyOf(shown);
        shown.clear();
        for (var alarm : found.alarms())
            shown.put(alarm.id(), card(id, found, alarm, before.get(alarm.id())));
        cards.getChildren().filter(it -> !shown.containsValue(it)).toList().forEach(cards::remove);
        int place = 0;
        for (var card : shown.values()) {
            if (card.getParent().isEmpty()) cards.addComponentAtIndex(place, card);
            place++;
        }
        if (shown.isEmpty())
            cards.add(new Card().with(Texts.empty("No answer has raised an alarm.")));
    }

    private AlarmCard card(
            CaseId id, CaseAlarms all, RaisedAlarm alarm, @Nullable AlarmCard before) {
        if (before != null && (alarm.open() || before.isTyped())) {
            before.show(id, all, alarm);
            return before;
        }
        return new AlarmCard(id, all, alarm, zone, drafts(alarm.id()), it -> close(alarm.id(), it));
    }

    private DraftFields drafts(UUID alarm) {
        return DraftFields.of(me, DraftForm.of(caseId(), "alarm " + alarm));
    }

    private void refuse() {
        shown.clear();
        cards.removeAll();
        cards.add(
                new Card()
                        .with(
                                Texts.plain(
                                        "The answer is for the three seats and covering clinicians."
                                                + " While an alarm is open, the banner above says"
                                                + " who acts.")));
    }

    private void close(UUID alarm, ClosingDraft draft) {
        Notifications.of(
                drafts(alarm).submit(() -> alarms.close(me, caseId(), alarm, draft)),
                _ -> {
                    shown.remove(alarm);
                    Notifications.done("The alarm is closed.");
                });
        again();
    }
}
