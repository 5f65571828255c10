package org.threefold.journey;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.util.UUID;

/// Where cases stand, and what they need from whom.
@Service
@Transactional
public class Journeys {

    /// The topic on which changes of the coordinator's work list are told; see `live`. Everybody
    /// else's topic is their account id.
    public static final UUID COORDINATION = JourneyStore.COORDINATION;

    private final Access access;
    private final JourneyStore store;
    private final Clock clock;

    Journeys(Access access, JourneyStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /// What needs whoever asks, the most urgent first.
    public Outcome<Page<WorkRow>> work(Actor by, int from, int howMany) {
        return access.ask(by, Act.SEE_WORK)
                .map(
                        permit -> {
                            var page = store.work(permit, from, howMany);
                            access.shown(
                                    permit, page.rows().stream().map(WorkRow::caseId).toList());
                            return page;
                        });
    }

    /// The cases that whoever asks has to do with.
    public Outcome<Page<CaseLine>> cases(Actor by, CaseQuery query, int from, int howMany) {
        return access.ask(by, Act.LIST_CASES)
                .map(
                        permit -> {
                            var page = store.cases(permit, query, from, howMany);
                            access.shown(
                                    permit, page.rows().stream().map(CaseLine::caseId).toList());
                            return page;
                        });
    }

    /// Where this case stands, and what it waits for.
    public Outcome<Whereabouts> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CASE, caseId, "stage").then(this::whereabouts);
    }

    private Outcome<Whereabouts> whereabouts(Permit permit) {
        var standing = store.gather(permit.caseId());
        if (standing.isEmpty()) return new Outcome.Refused<>(Access.NOT_FOUND);
        var tasks = Tasks.of(standing.get(), clock.instant());
        return new Outcome.Done<>(new Whereabouts(Stage.of(standing.get()), standing.get(), tasks));
    }
}
