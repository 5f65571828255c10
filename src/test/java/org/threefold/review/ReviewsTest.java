package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Position.DECLINE;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.review.Position.PROCEED_WITH_CONDITIONS;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Access;
import org.threefold.access.CareTeams;
import org.threefold.access.FreshFactor;
import org.threefold.access.Role;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The review service, on a real database.
@InTheClinic
class ReviewsTest {

    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired EvaluationWriting writing;
    @Autowired Reviews reviews;

    private Actor.Staff pain;
    private Actor.Staff mind;
    private Actor.Staff therapy;
    private CaseId caseId;

    @BeforeEach
    void a_case_with_three_seats() {
        pain = clinic.painSpecialist();
        mind = clinic.psychiatrist();
        therapy = clinic.therapist();
        caseId = Opened.evaluated(clinic);
    }

    @Test
    void a_case_opens_with_its_question_put_to_the_team() {
        var review = done(reviews.of(pain, caseId));

        assertThat(review.current().orElseThrow().round().question())
                .isEqualTo("Is KAP right for CRPS of the right arm?");
        assertThat(review.readiness().blockers()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void nobody_reads_an_opinion_before_all_three_have_signed() {
        sign(pain, PROCEED);
        sign(mind, DEFER);

        assertThat(voices(therapy)).noneMatch(Voice.Open.class::isInstance);
        assertThat(voices(pain)).filteredOn(Voice.Open.class::isInstance).hasSize(1);
        assertThat(voices(mind).getFirst()).isInstanceOf(Voice.Closed.class);

        sign(therapy, PROCEED);
        for (var who : List.of(pain, mind, therapy))
            assertThat(voices(who)).allMatch(Voice.Open.class::isInstance);
    }

    @Test
    void a_monitor_and_the_coordinator_see_who_has_signed_and_never_what() {
        signAll(PROCEED, DEFER, PROCEED);

        assertThat(voices(clinic.coordinator())).allMatch(Voice.Closed.class::isInstance);
    }

    @Test
    void a_colleague_outside_the_team_finds_no_such_case() {
        var outside = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);

        assertThat(refusal(reviews.of(outside, caseId))).isEqualTo(Access.NOT_FOUND);
        assertThat(
                        refusal(
                                reviews.signOpinion(
                                        outside,
                                        caseId,
                                        Opinion.Id.next(),
                                        draft(PROCEED),
                                        Clinic.FRESH)))
                .isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void a_double_tap_signs_once() {
        var id = Opinion.Id.next();
        var first = done(reviews.signOpinion(pain, caseId, id, draft(PROCEED), Clinic.FRESH));
        var second = done(reviews.signOpinion(pain, caseId, id, draft(DECLINE), Clinic.FRESH));

        assertThat(second).isEqualTo(first);
        assertThat(current(pain).earlier()).isEmpty();
    }

    @Test
    void a_draft_is_kept_for_its_author_and_gone_once_signed() {
        var typing = new Draft(DEFER, "His brother's death", "", "");
        done(reviews.save(mind, caseId, typing));

        assertThat(done(reviews.draft(mind, caseId))).isEqualTo(typing);
        assertThat(done(reviews.draft(pain, caseId))).isEqualTo(Draft.EMPTY);
        sign(mind, DEFER);
        assertThat(done(reviews.draft(mind, caseId))).isEqualTo(Draft.EMPTY);
    }

    @Test
    void an_incomplete_opinion_cannot_be_signed() {
        assertThat(
                        refusal(
                                reviews.signOpinion(
                                        pain,
                                        caseId,
                                        Opinion.Id.next(),
                                        Draft.EMPTY,
                                        Clinic.FRESH)))
                .isEqualTo("Choose a position.");
    }

    @Test
    void a_changed_mind_is_a_new_opinion_and_the_first_stays_legible() {
        signAll(PROCEED, DEFER, PROCEED);
        sign(mind, PROCEED);

        assertThat(current(therapy).differences().sentence()).isEqualTo("All agree: proceed.");
        assertThat(current(therapy).earlier()).extracting(Opinion::position).containsExactly(DEFER);
        assertThat(current(therapy).reveal().opinions())
                .allMatch(one -> one.intact(current(therapy).round()));
    }

    @Test
    void signing_asks_for_the_password_once_more() {
        var wrong =
                reviews.signOpinion(
                        pain,
                        caseId,
                        Opinion.Id.next(),
                        draft(PROCEED),
                        FreshFactor.password("somebody else's words"));

        assertThat(refusal(wrong)).isEqualTo("This is not your password.");
        assertThat(voices(pain).getFirst()).isInstanceOf(Voice.NotSigned.class);
    }

    @Test
    void no_decision_while_an_opinion_is_missing() {
        sign(pain, PROCEED);
        sign(mind, PROCEED);

        assertThat(refusal(decide(pain, proceed()))).contains("Jo Mbeki has not signed an opinion");
    }

    @Test
    void psychosis_stops_the_case_and_leaves_the_team_to_decline() {
        caseId = clinic.openCase();
        var psychosis =
                new NewEntry(
                        Questions.the("psychiatric.psychosis-now"),
                        new Answer.Known<>(new AnswerValue.YesNo(true)),
                        "",
                        List.of());
        done(writing.answer(mind, caseId, psychosis));
        Opened.signEvaluation(clinic, caseId);
        signAll(PROCEED, DECLINE, PROCEED);

        assertThat(refusal(decide(pain, proceed()))).contains("This rules treatment out");
        assertThat(refusal(decide(pain, Opened.declining())))
                .isEqualTo("Answer the dissent of pain and of therapy.");
    }

    @Test
    void no_decision_while_the_evaluation_is_unsigned() {
        caseId = clinic.openCase();
        signAll(PROCEED, PROCEED, PROCEED);

        assertThat(refusal(decide(pain, proceed())))
                .contains("Not signed: Medical history")
                .contains("Not signed: Goals and supports");
    }

    @Test
    void no_decision_while_a_seat_is_empty() {
        signAll(PROCEED, PROCEED, PROCEED);
        done(teams.leave(clinic.coordinator(), caseId, mind.id()));

        assertThat(refusal(decide(pain, proceed()))).contains("The seat of mental health is empty");
    }

    @Test
    void a_dissent_must_be_answered() {
        signAll(PROCEED, DEFER, PROCEED);
        assertThat(refusal(decide(pain, proceed())))
                .isEqualTo("Answer the dissent of mental health.");

        var dissent = current(pain).reveal().opinions().get(1).id();
        var ruling =
                done(
                        decide(
                                pain,
                                answering(
                                        proceed(), dissent, "We wait for two calm weeks first.")));

        assertThat(ruling.minutes().dissent())
                .extracting(Weighed::answer)
                .containsExactly("We wait for two calm weeks first.");
        assertThat(ruling.minutes().plainWords()).contains("One of them would rather wait longer.");
    }

    @Test
    void a_second_chair_does_not_overwrite_the_first_unseen() {
        signAll(PROCEED, PROCEED, PROCEED);
        var first = done(decide(pain, proceed()));

        assertThat(refusal(decide(therapy, proceed())))
                .startsWith("Dana Ruiz has recorded a decision.");
        var second =
                done(
                        reviews.decide(
                                therapy,
                                caseId,
                                Minutes.Id.next(),
                                proceed(),
                                first.minutes().id()));
        assertThat(current(mind).ruling().orElseThrow().minutes()).isEqualTo(second.minutes());
        assertThat(refusal(reviews.signDecision(mind, caseId, first.minutes().id(), Clinic.FRESH)))
                .isEqualTo(DecisionDesk.REPLACED);
    }

    @Test
    void the_same_decision_sent_twice_is_recorded_once() {
        signAll(PROCEED, PROCEED, PROCEED);
        var id = Minutes.Id.next();
        var first = done(reviews.decide(pain, caseId, id, proceed(), null));

        assertThat(done(reviews.decide(pain, caseId, id, proceed(), null))).isEqualTo(first);
    }

    @Test
    void three_signatures_lock_the_decision_and_every_opinion() {
        signAll(PROCEED, PROCEED, PROCEED);
        var ruling = lock();

        assertThat(ruling.locked()).isTrue();
        assertThat(current(pain).ruling().orElseThrow()).isEqualTo(ruling).matches(Ruling::intact);
        assertThat(
                        refusal(
                                reviews.signOpinion(
                                        mind,
                                        caseId,
                                        Opinion.Id.next(),
                                        draft(DEFER),
                                        Clinic.FRESH)))
                .isEqualTo(OpinionDesk.LOCKED);
        assertThat(
                        refusal(
                                reviews.decide(
                                        pain,
                                        caseId,
                                        Minutes.Id.next(),
                                        proceed(),
                                        ruling.minutes().id())))
                .isEqualTo(OpinionDesk.LOCKED);
    }

    @Test
    void a_mind_changed_after_the_decision_wants_it_recorded_again() {
        signAll(PROCEED, PROCEED, PROCEED);
        var ruling = done(decide(pain, proceed()));
        sign(mind, DEFER);

        assertThat(
                        refusal(
                                reviews.signDecision(
                                        therapy, caseId, ruling.minutes().id(), Clinic.FRESH)))
                .isEqualTo(DecisionDesk.CHANGED);
    }

    @Test
    void asking_again_is_a_new_round_and_the_old_one_is_kept() {
        signAll(PROCEED, PROCEED, PROCEED);
        assertThat(refusal(reopen())).isEqualTo(OpinionDesk.STILL_OPEN);
        var locked = lock();

        var again = done(reopen());
        var review = done(reviews.of(mind, caseId));

        assertThat(again.number()).isEqualTo(2);
        assertThat(review.current().orElseThrow().reveal().voices())
                .allMatch(Voice.NotSigned.class::isInstance);
        assertThat(review.earlier().getFirst().ruling()).contains(locked);
        assertThat(review.earlier().getFirst().reveal().opinions()).hasSize(3);
    }

    @Test
    void conditions_and_bounds_read_back_as_they_were_recorded() {
        signAll(PROCEED_WITH_CONDITIONS, PROCEED_WITH_CONDITIONS, PROCEED_WITH_CONDITIONS);
        var line = new DecisionDraft.Line("Liver tests on file", Discipline.PAIN, Opened.NEXT_YEAR);
        var draft = Opened.goingOn(PROCEED_WITH_CONDITIONS, List.of(line), Map.of());
        var recorded = done(decide(pain, draft)).minutes();

        assertThat(current(mind).ruling().orElseThrow().minutes()).isEqualTo(recorded);
        assertThat(current(clinic.coordinator()).decision().orElseThrow().decision())
                .isEqualTo(recorded.decision());
        assertThat(current(clinic.coordinator()).ruling()).isEmpty();
    }

    private Ruling lock() {
        var id = done(decide(pain, proceed())).minutes().id();
        done(reviews.signDecision(pain, caseId, id, Clinic.FRESH));
        done(reviews.signDecision(pain, caseId, id, Clinic.FRESH));
        done(reviews.signDecision(mind, caseId, id, Clinic.FRESH));
        return done(reviews.signDecision(therapy, caseId, id, Clinic.FRESH));
    }

    private Outcome<Round> reopen() {
        return reviews.reopen(
                therapy,
                caseId,
                Round.Id.next(),
                "Is a second course right?",
                "Three sessions are over.");
    }

    private Outcome<Ruling> decide(Actor.Staff chair, DecisionDraft draft) {
        return reviews.decide(chair, caseId, Minutes.Id.next(), draft, null);
    }

    private static DecisionDraft proceed() {
        return Opened.goingOn(PROCEED, List.of(), Map.of());
    }

    private static DecisionDraft answering(DecisionDraft draft, Opinion.Id dissent, String answer) {
        return Opened.goingOn(
                PROCEED, draft.conditions(), Map.<UUID, String>of(dissent.value(), answer));
    }

    private void signAll(Position p, Position m, Position t) {
        sign(pain, p);
        sign(mind, m);
        sign(therapy, t);
    }

    private void sign(Actor.Staff who, Position position) {
        done(reviews.signOpinion(who, caseId, Opinion.Id.next(), draft(position), Clinic.FRESH));
    }

    private static Draft draft(Position position) {
        return Opened.opinion(position);
    }

    private RoundView current(Actor.Staff who) {
        return done(reviews.of(who, caseId)).current().orElseThrow();
    }

    private List<Voice> voices(Actor.Staff who) {
        return current(who).reveal().voices();
    }
}
