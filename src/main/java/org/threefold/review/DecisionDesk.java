package org.threefold.review;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.appraisal.Appraisals;
import org.threefold.appraisal.Plan;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the chair records a decision, and the three sign it.
@Component
class DecisionDesk {

    static final String CHANGED =
            "An opinion changed since this decision was recorded. The chair records it again.";
    static final String REPLACED = "This decision was recorded anew. Read the new one, then sign.";

    private final RoundDesk rounds;
    private final OpinionStore turn;
    private final DecisionStore store;
    private final ReviewReader reader;
    private final DraftStore drafts;
    private final Appraisals appraisals;
    private final Live live;
    private final Clock clock;

    DecisionDesk(
            RoundDesk rounds,
            OpinionStore turn,
            DecisionStore store,
            ReviewReader reader,
            DraftStore drafts,
            Appraisals appraisals,
            Live live,
            Clock clock) {
        this.rounds = rounds;
        this.turn = turn;
        this.store = store;
        this.reader = reader;
        this.drafts = drafts;
        this.appraisals = appraisals;
        this.live = live;
        this.clock = clock;
    }

    Outcome<Ruling> decide(
            Permit permit, Minutes.Id id, DecisionDraft draft, Minutes.@Nullable Id instead) {
        turn.waitForTurn(permit);
        var review = rounds.review(permit);
        if (review.current().isEmpty()) return new Outcome.Refused<>(OpinionDesk.NO_QUESTION);
        var view = review.current().get();
        if (view.ruling().filter(one -> one.minutes().id().equals(id)).isPresent())
            return new Outcome.Done<>(view.ruling().get());
        if (view.locked()) return new Outcome.Refused<>(OpinionDesk.LOCKED);
        var chaired = review.chairedByAnother(permit.staffId());
        if (chaired.isPresent()) return new Outcome.Refused<>(chaired.get());
        var other = view.ruling().map(Ruling::minutes).filter(one -> !one.id().equals(instead));
        if (other.isPresent()) return new Outcome.Refused<>(recordedBy(other.get()));
        return draft.decision(LocalDate.now(clock), review.limits())
                .then(decision -> weigh(permit, review, id, decision, draft));
    }

    Outcome<Ruling> sign(Permit permit, Minutes.Id id) {
        turn.waitForTurn(permit);
        var review = rounds.review(permit);
        var standing = review.current().flatMap(RoundView::ruling);
        if (standing.isEmpty()) return new Outcome.Refused<>("There is no decision to sign yet.");
        var ruling = standing.get();
        if (!ruling.minutes().id().equals(id)) return new Outcome.Refused<>(REPLACED);
        if (!ruling.awaited().contains(permit.ownSeat())) return new Outcome.Done<>(ruling);
        if (!ruling.minutes().restOn(review.current().get().reveal().opinions()))
            return new Outcome.Refused<>(CHANGED);
        return ready(review, ruling.minutes().decision().position()).map(_ -> sign(permit, ruling));
    }

    /// The last decision that all three have signed. The database shows a patient no other, and
    /// none of the signatures.
    Optional<Decided> lastLocked(Permit permit) {
        var visible = reader.of(permit);
        boolean lockedAlone = permit.actor() instanceof Actor.Patient;
        return visible.decisions().stream()
                .map(row -> row.decided(visible.conditions(row), visible.signatures(row)))
                .filter(it -> lockedAlone || it.locked())
                .reduce((_, later) -> later);
    }

    private Outcome<Ruling> weigh(
            Permit permit,
            CaseReview review,
            Minutes.Id id,
            Decision decision,
            DecisionDraft draft) {
        var opinions = review.current().orElseThrow().reveal().opinions();
        var answers = draft.answered();
        var silent = Dissent.from(decision.position(), opinions).unanswered(answers);
        return ready(review, decision.position())
                .then(
                        _ ->
                                silent.isEmpty()
                                        ? new Outcome.Done<>(
                                                record(permit, review, id, decision, answers))
                                        : new Outcome.Refused<>(unanswered(silent)));
    }

    private Ruling record(
            Permit permit,
            CaseReview review,
            Minutes.Id id,
            Decision decision,
            List<Dissent.Answered> answers) {
        var view = review.current().orElseThrow();
        var weighed = Dissent.weigh(decision.position(), view.reveal().opinions(), answers);
        var minutes =
                new Minutes(
                        id,
                        view.round().id(),
                        view.round().question(),
                        decision,
                        weighed,
                        PlainWords.of(
                                decision,
                                weighed.stream().map(Weighed::position).toList(),
                                LocalDate.now(clock)),
                        permit.staffId(),
                        permit.name(),
                        rounds.now(),
                        view.decision().map(Decided::id).orElse(null),
                        appraisals.keep(permit, plan(decision)).orElse(null),
                        review.limits().policy());
        store.append(permit, minutes);
        drafts.remove(permit, view.round().id(), DraftStore.Form.DECISION);
        live.changed(permit, ChangeKind.of("review.decision.recorded"));
        return new Ruling(minutes, List.of());
    }

    private Ruling sign(Permit permit, Ruling ruling) {
        var signature =
                Signature.over(
                        ruling.minutes().canonical(),
                        Ruling.MEANING,
                        permit.staffId(),
                        permit.name(),
                        rounds.now());
        var signed = new Ruling.SeatSignature(permit.ownSeat(), signature);
        store.append(permit, ruling.minutes().id(), signed);
        live.changed(permit, ChangeKind.of("review.decision.signed"));
        return ruling.with(signed);
    }

    private static Outcome<Boolean> ready(CaseReview review, Position position) {
        return switch (review.readiness().to(position)) {
            case Readiness.Ready _ -> new Outcome.Done<>(true);
            case Readiness.NotReady(var all) ->
                    new Outcome.Refused<>(
                            all.stream()
                                    .map(DecisionBlocker::what)
                                    .collect(joining(". ", "Not yet. ", ".")));
        };
    }

    /// Whoever goes on has a plan; it stands on the sheet that is kept.
    private static @Nullable Plan plan(Decision decision) {
        return switch (decision) {
            case Decision.Proceed(var how) -> plan(how);
            case Decision.ProceedWithConditions(_, var how) -> plan(how);
            case Decision.Defer _, Decision.Decline _ -> null;
        };
    }

    private static Plan plan(Authorisation how) {
        return new Plan(how.sessions(), how.ceiling().mgPerKg());
    }

    private static String recordedBy(Minutes other) {
        return other.chairName()
                + " has recorded a decision. Read it first; yours can replace it until all have"
                + " signed.";
    }

    private static String unanswered(List<Opinion> silent) {
        return silent.stream()
                .map(one -> one.discipline().words().toLowerCase(Locale.ENGLISH))
                .collect(joining(" and of ", "Answer the dissent of ", "."));
    }
}
