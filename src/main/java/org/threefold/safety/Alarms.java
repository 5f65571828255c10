package org.threefold.safety;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Alarms: who is to know of one, who reads the answer, and what was done.
@Service
@Transactional
public class Alarms {

    /// The topic on which medical directors are told of alarms; see `live`. Everybody else is told
    /// on the topics of the work lists.
    public static final UUID DIRECTORS = UUID.fromString("00000000-0000-7000-8000-00000d17ec00");

    private final Access access;
    private final AlarmStore store;
    private final AlarmReading reading;
    private final Policies policies;
    private final Live live;
    private final Clock clock;

    Alarms(
            Access access,
            AlarmStore store,
            AlarmReading reading,
            Policies policies,
            Live live,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.reading = reading;
        this.policies = policies;
        this.live = live;
        this.clock = clock;
    }

    /// All open alarms that the permit's holder is to know of, the oldest first: for a list that
    /// names on the trail what it showed.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OpenAlarm> open(Permit permit) {
        return store.open(permit, now());
    }

    /// The alarms of a case with the answers behind them. It is kept who has read them; they stay
    /// open.
    public Outcome<CaseAlarms> read(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_ALARM, caseId)
                .map(
                        permit -> {
                            store.opened(permit, now());
                            return reading.of(permit, now());
                        });
    }

    /// Closes an alarm with what was done. Refuses a draft with problems; the first closing counts.
    public Outcome<UUID> close(Actor by, CaseId caseId, UUID alarm, ClosingDraft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) return new Outcome.Refused<>(problems.getFirst().sentence());
        return access.ask(by, Act.SETTLE_ALARM, caseId).then(it -> close(it, alarm, draft));
    }

    /// What the patient who asks is shown while an alarm of theirs is open.
    public Outcome<Optional<InNeedNow>> mine(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_OWN_RECORD, caseId, "whom to call")
                .map(
                        permit ->
                                store.openSince(permit)
                                        .map(
                                                since ->
                                                        new InNeedNow(
                                                                since,
                                                                promise(permit),
                                                                store.contacts(permit))));
    }

    private Outcome<UUID> close(Permit permit, UUID alarm, ClosingDraft draft) {
        if (!store.close(permit, alarm, draft, now()))
            return new Outcome.Refused<>(
                    "A colleague closed it before you. Read what they did; what you typed is still"
                            + " here.");
        live.changed(permit, ChangeKind.of("safety.alarm.closed"));
        return new Outcome.Done<>(alarm);
    }

    private Promise promise(Permit permit) {
        var at = clock.instant().atZone(clock.getZone());
        var hours = OpeningHours.of(policies.safety(permit, LocalDate.now(clock)));
        return hours.open(at) ? new Promise.Today() : new Promise.NotBefore(hours.next(at));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
