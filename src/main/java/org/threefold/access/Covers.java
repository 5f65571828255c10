package org.threefold.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Covering clinicians: a relation to a case from one moment to another. The coordinator names
/// them, or whoever holds a seat. Whoever covers is asked first about an alarm, and reads the
/// chart as a member of the team does.
@Service
@Transactional
public class Covers {

    private final Access access;
    private final CoverStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covers(Access access, CoverStore store, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Names somebody, or gives somebody who covers already other dates. Refuses an end that is
    /// past or not after the beginning.
    public Outcome<List<Cover>> name(
            Actor by, CaseId caseId, StaffId who, Instant begins, Instant ends) {
        if (!begins.isBefore(ends))
            return new Outcome.Refused<>("The end of the cover is after its beginning.");
        if (!ends.isAfter(clock.instant()))
            return new Outcome.Refused<>("The end of the cover is past already.");
        return access.ask(by, Act.NAME_COVER, caseId, who + " from " + begins + " until " + ends)
                .then(permit -> name(permit, who, begins, ends));
    }

    /// Ends a cover now.
    public Outcome<List<Cover>> end(Actor by, CaseId caseId, StaffId who) {
        return access.ask(by, Act.NAME_COVER, caseId, "ends the cover of " + who)
                .map(
                        permit -> {
                            store.end(permit, who);
                            return changed(permit);
                        });
    }

    /// Who covers now, or will, and who could be named.
    public Outcome<CoverPlan> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CASE, caseId, "cover")
                .map(
                        permit ->
                                new CoverPlan(
                                        store.all(permit),
                                        permit.also(Act.NAME_COVER)
                                                ? Optional.of(store.candidates(permit))
                                                : Optional.empty()));
    }

    private Outcome<List<Cover>> name(Permit permit, StaffId who, Instant begins, Instant ends) {
        var objection = store.name(permit, who, begins, ends);
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        return new Outcome.Done<>(changed(permit));
    }

    private List<Cover> changed(Permit permit) {
        events.publishEvent(new TeamChanged(permit.caseId(), permit.actor()));
        return store.all(permit);
    }
}
