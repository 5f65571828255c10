package org.threefold.review;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.kernel.Outcome;

import java.time.Instant;

/// What somebody is writing about the question that stands: an opinion, or as chair the decision.
/// It is kept as it is typed, for its author alone, until it is signed.
@Component
class DraftDesk {

    private final RoundDesk rounds;
    private final OpinionStore questions;
    private final DraftStore store;

    DraftDesk(RoundDesk rounds, OpinionStore questions, DraftStore store) {
        this.rounds = rounds;
        this.questions = questions;
        this.store = store;
    }

    Outcome<Draft> opinion(Permit permit) {
        return last(permit, DraftStore.Form.OPINION, Draft.class, Draft.EMPTY);
    }

    Outcome<DecisionDraft> decision(Permit permit) {
        return last(permit, DraftStore.Form.DECISION, DecisionDraft.class, DecisionDraft.EMPTY);
    }

    Outcome<Instant> save(Permit permit, Draft draft) {
        return save(permit, DraftStore.Form.OPINION, draft);
    }

    Outcome<Instant> save(Permit permit, DecisionDraft draft) {
        return save(permit, DraftStore.Form.DECISION, draft);
    }

    private <D> Outcome<D> last(Permit permit, DraftStore.Form form, Class<D> as, D empty) {
        return current(permit).map(round -> store.find(permit, round.id(), form, as).orElse(empty));
    }

    private Outcome<Instant> save(Permit permit, DraftStore.Form form, Object draft) {
        return current(permit).map(round -> saved(permit, round, form, draft));
    }

    private Instant saved(Permit permit, Round round, DraftStore.Form form, Object draft) {
        var now = rounds.now();
        store.save(permit, round.id(), form, draft, now);
        return now;
    }

    private Outcome<Round> current(Permit permit) {
        var there = questions.rounds(permit);
        return there.isEmpty()
                ? new Outcome.Refused<>(OpinionDesk.NO_QUESTION)
                : new Outcome.Done<>(there.getLast());
    }
}
