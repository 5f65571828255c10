package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.ContactRule;
import org.threefold.access.Permit;
import org.threefold.evidence.Hidden;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// That a person has died, recorded by the coordinator or a clinician of the team. From then on the
/// person gets no invitation, form or reminder; a record made by mistake is withdrawn with a
/// reason.
@Service
@Transactional
public class Deaths implements ContactRule {

    private static final int LONGEST = 2000;

    private final Access access;
    private final DeathStore store;
    private final Live live;
    private final Clock clock;

    Deaths(Access access, DeathStore store, Live live, Clock clock) {
        this.access = access;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// Records it.
    ///
    /// @param on the day, or null where it is not known; not after today
    /// @param note how it is known, up to 2,000 characters
    public Outcome<Death> record(Actor by, CaseId caseId, @Nullable LocalDate on, String note) {
        if (on != null && on.isAfter(LocalDate.now(clock)))
            return new Outcome.Refused<>("This day has not come yet.");
        return append(by, caseId, false, on, note)
                .then(
                        permit ->
                                store.find(permit)
                                        .<Outcome<Death>>map(Outcome.Done::new)
                                        .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND)));
    }

    /// Says that the record was a mistake, and why.
    public Outcome<Boolean> withdraw(Actor by, CaseId caseId, String why) {
        return append(by, caseId, true, null, why).map(_ -> true);
    }

    /// What is recorded, for a module that holds a permit for the case.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Death> of(Permit permit) {
        return store.find(permit);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> objection(Permit permit) {
        return store.find(permit)
                .map(_ -> "This person is recorded as dead, and is not written to.");
    }

    private Outcome<Permit> append(
            Actor by, CaseId caseId, boolean withdrawn, @Nullable LocalDate on, String said) {
        var note = Hidden.without(said).strip();
        if (note.isEmpty() || note.length() > LONGEST)
            return new Outcome.Refused<>(
                    withdrawn
                            ? "Write why it was a mistake, in up to 2,000 characters."
                            : "Write how this is known, in up to 2,000 characters.");
        return access.ask(by, Act.RECORD_DEATH, caseId, withdrawn ? "was a mistake" : "")
                .then(
                        permit -> {
                            if (withdrawn && store.find(permit).isEmpty())
                                return new Outcome.Refused<>(
                                        "No death is recorded for this person.");
                            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
                            store.append(permit, withdrawn, on, note, at);
                            live.changed(permit, ChangeKind.of("casefile.death.recorded"));
                            return new Outcome.Done<>(permit);
                        });
    }
}
