package org.threefold.review;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.util.Optional;

/// Where a question is put, and an opinion is signed.
@Component
class OpinionDesk {

    static final String NO_QUESTION = "No question has been put to the team yet.";
    static final String LOCKED =
            "The decision of this round is signed and locked. Ask again to say more.";
    static final String STILL_OPEN =
            "This round is still open. It is asked again once its decision is signed.";

    private final RoundDesk rounds;
    private final OpinionStore store;
    private final DraftStore drafts;
    private final Live live;

    OpinionDesk(RoundDesk rounds, OpinionStore store, DraftStore drafts, Live live) {
        this.rounds = rounds;
        this.store = store;
        this.drafts = drafts;
        this.live = live;
    }

    /// Puts the first question. A round that is there already is answered with.
    Outcome<Round> open(Permit permit, String question) {
        if (question.isBlank()) return new Outcome.Refused<>("Write the question for the team.");
        store.waitForTurn(permit);
        var there = store.rounds(permit);
        if (!there.isEmpty()) return new Outcome.Done<>(there.getLast());
        return append(permit, Round.first(question, permit.staffId(), rounds.now()));
    }

    Outcome<Round> reopen(Permit permit, Round.Id id, String question, String because) {
        if (question.isBlank()) return new Outcome.Refused<>("Write the question for the team.");
        if (because.isBlank()) return new Outcome.Refused<>("Say why the team is asked again.");
        store.waitForTurn(permit);
        var views = rounds.rounds(permit, rounds.seats(permit));
        var known =
                views.stream().map(RoundView::round).filter(one -> one.id().equals(id)).findFirst();
        if (known.isPresent()) return new Outcome.Done<>(known.get());
        if (views.isEmpty()) return new Outcome.Refused<>(NO_QUESTION);
        var last = views.getLast();
        if (!last.locked()) return new Outcome.Refused<>(STILL_OPEN);
        return append(
                permit, last.round().again(id, question, because, permit.staffId(), rounds.now()));
    }

    Outcome<Opinion> sign(Permit permit, Opinion.Id id, Draft draft) {
        store.waitForTurn(permit);
        var views = rounds.rounds(permit, rounds.seats(permit));
        if (views.isEmpty()) return new Outcome.Refused<>(NO_QUESTION);
        var view = views.getLast();
        var first = signedBefore(view, id);
        if (first.isPresent()) return new Outcome.Done<>(first.get());
        if (view.locked()) return new Outcome.Refused<>(LOCKED);
        return draft.statement().map(said -> append(permit, view, id, said));
    }

    private Outcome<Round> append(Permit permit, Round round) {
        store.append(permit, round);
        live.changed(permit, ChangeKind.of("review.round.opened"));
        return new Outcome.Done<>(round);
    }

    private static Optional<Opinion> signedBefore(RoundView view, Opinion.Id id) {
        return view.legible().filter(one -> one.id().equals(id)).findFirst();
    }

    private Opinion append(Permit permit, RoundView view, Opinion.Id id, Statement said) {
        var seat = permit.ownSeat();
        var at = rounds.now();
        var before =
                OpinionHeader.last(seat, view.reveal().headers())
                        .map(OpinionHeader::id)
                        .orElse(null);
        var header =
                new OpinionHeader(
                        id, view.round().id(), seat, permit.staffId(), permit.name(), at, before);
        var meaning = view.reveal().opened() ? Opinion.MEANING_CHANGED : Opinion.MEANING;
        var signature =
                Signature.over(
                        said.canonical(view.round().question()),
                        meaning,
                        permit.staffId(),
                        permit.name(),
                        at);
        var opinion = new Opinion(header, said, signature);
        store.append(permit, opinion);
        drafts.remove(permit, view.round().id(), DraftStore.Form.OPINION);
        live.changed(permit, ChangeKind.of("review.opinion.signed"));
        return opinion;
    }
}
