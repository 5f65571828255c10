package org.threefold.ui.clinic.safety;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
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
import java.util.Objects;
import java.util.UUID;

/// The alarms of a case for those who may act: the newest first, with what was done where it is
/// closed. Anybody else reads for whom the answer is.
@Route(value = "cases/:case/alarm", layout = CaseLayout.class)
@PageTitle("Alarm · Threefold")
@PermitAll
public class AlarmPage extends Div implements BeforeEnterObserver {

    private final Alarms alarms;
    private final Actor.Staff me;
    private final ZoneId zone;
    private final PageRefresher refresher;
    private final Div cards = new Div();
    private final Map<UUID, AlarmCard> shown = new LinkedHashMap<>();
    private @Nullable CaseId caseId;

    public AlarmPage(Alarms alarms, CurrentActor me, Clock clock, Live live) {
        this.alarms = alarms;
        this.me = me.staff();
        this.zone = clock.getZone();
        this.refresher = new PageRefresher(live, this::read);
        addClassName("page");
        cards.addClassName("stack");
        add(
                new PageHead(
                        "Alarm",
                        "An answer that a clinician acts on at once. It stays open until it is"
                                + " closed with what was done."),
                cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseId = CaseParameter.of(event).orElse(null);
        shown.clear();
        cards.removeAll();
        refresher.close();
        getUI().ifPresent(this::listen);
        read();
    }

    void read() {
        var id = caseId;
        if (id == null) return;
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
        return DraftFields.of(me, DraftForm.of(Objects.requireNonNull(caseId), "alarm " + alarm));
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
        var id = caseId;
        if (id == null) return;
        Notifications.of(
                drafts(alarm).submit(() -> alarms.close(me, id, alarm, draft)),
                _ -> {
                    shown.remove(alarm);
                    Notifications.done("The alarm is closed.");
                });
        read();
    }

    private void listen(UI ui) {
        if (caseId != null) refresher.of(ui, caseId.value());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        refresher.close();
    }
}
