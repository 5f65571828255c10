package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.ContactRule;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.library.InvisibleCharacters;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// That a person has died, recorded by the coordinator or a clinician of the team, or reported by a
/// referral. From then on the person gets no invitation, form or reminder. A record made by mistake
/// is withdrawn with a reason; a report holds until somebody records the death or withdraws it.
@Service
@Transactional
public class Deaths implements ContactRule {

    private static final int LONGEST = 2000;
    private static final String RECORDED =
            "This person is recorded as dead, and is not written to.";
    private static final String REPORTED =
            "A referral reports that this person has died. They are not written to until somebody"
                    + " confirms or corrects it, under Team.";

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

    /// Keeps what a referral says, for the coordinator who opens its case: nothing is sent to the
    /// person until the death is recorded or the report withdrawn. A death that is recorded already
    /// stands, and the report changes nothing.
    ///
    /// @param on the day, or null where it is not known to the day
    /// @param says what the record says and where, cut to 2,000 characters
    public Outcome<Death> report(Actor by, CaseId caseId, @Nullable LocalDate on, String says) {
        var note = InvisibleCharacters.without(says).strip();
        return access.ask(by, Act.REPORT_FACTS, caseId, "a reported death")
                .then(permit -> report(permit, on, note));
    }

    private Outcome<Death> report(Permit permit, @Nullable LocalDate on, String note) {
        var known = store.find(permit).filter(death -> !death.reported());
        if (known.isPresent()) return new Outcome.Done<>(known.get());
        var day = on != null && on.isAfter(LocalDate.now(clock)) ? null : on;
        var kept = note.substring(0, Math.min(note.length(), LONGEST));
        append(permit, DeathStore.Kind.REPORTED, day, kept);
        return recorded(permit);
    }

    /// Records it, whether or not it was reported before.
    ///
    /// @param on the day, or null where it is not known; not after today
    /// @param note how it is known, up to 2,000 characters
    public Outcome<Death> record(Actor by, CaseId caseId, @Nullable LocalDate on, String note) {
        if (on != null && on.isAfter(LocalDate.now(clock)))
            return new Outcome.Refused<>("This day has not come yet.");
        return append(by, caseId, false, on, note).then(this::recorded);
    }

    private Outcome<Death> recorded(Permit permit) {
        return store.find(permit)
                .<Outcome<Death>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND));
    }

    /// Says that the person is alive, and why the record or the report was wrong.
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
        return store.find(permit).map(death -> death.reported() ? REPORTED : RECORDED);
    }

    private Outcome<Permit> append(
            Actor by, CaseId caseId, boolean withdrawn, @Nullable LocalDate on, String said) {
        var note = InvisibleCharacters.without(said).strip();
        if (note.isEmpty() || note.length() > LONGEST)
            return new Outcome.Refused<>(
                    withdrawn
                            ? "Write why it is wrong, in up to 2,000 characters."
                            : "Write how this is known, in up to 2,000 characters.");
        return access.ask(
                        by,
                        Act.RECORD_DEATH,
                        caseId,
                        withdrawn ? "was a mistake; the person is alive" : "has died")
                .then(
                        permit -> {
                            if (withdrawn && store.find(permit).isEmpty())
                                return new Outcome.Refused<>(
                                        "No death is recorded or reported for this person.");
                            var kind =
                                    withdrawn
                                            ? DeathStore.Kind.WITHDRAWN
                                            : DeathStore.Kind.RECORDED;
                            append(permit, kind, on, note);
                            return new Outcome.Done<>(permit);
                        });
    }

    /// It is said of the person: each of their cases changes, and its tasks with it.
    private void append(Permit permit, DeathStore.Kind kind, @Nullable LocalDate on, String note) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.append(permit, kind, on, note, at);
        var change = ChangeKind.of("casefile.death.recorded");
        store.casesOfThePerson(permit)
                .forEach(caseId -> live.changed(caseId, permit.actor(), change));
    }
}
