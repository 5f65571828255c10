package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.access.CareTeams;
import org.threefold.access.Role;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.evaluation.EvaluationStage;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Nature;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.preparation.PreparationStage;
import org.threefold.progress.Stage;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Minutes;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.ReviewStage;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.TestClock;
import org.threefold.support.WithFewCases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The work list, the list of cases, the page of a case and the count in the navigation, for every
/// seat and the coordinator, in every stage and on the days that change it.
@InTheClinic
@TestPropertySource(properties = WithFewCases.SETTING)
class ListsAndPagesAgreeTest {

    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired WorkLists workLists;
    @Autowired Reviews reviews;
    @Autowired Conferences conferences;
    @Autowired EvaluationWriting writing;
    @Autowired ListRebuild lists;
    @Autowired TestClock clock;

    private Actor.Staff pain;
    private Actor.Staff mind;
    private Actor.Staff therapist;
    private CaseId caseId;

    @BeforeEach
    void a_case_of_three_who_have_no_other() {
        pain = somebody("Ada", Role.PAIN_SPECIALIST);
        mind = somebody("Ben", Role.MENTAL_HEALTH_PROFESSIONAL);
        therapist = somebody("Cle", Role.THERAPIST);
        caseId = clinic.openCase("Agree", "Anna");
        for (var seat : done(teams.team(clinic.coordinator(), caseId)).seats().values())
            done(teams.leave(clinic.coordinator(), caseId, seat.id()));
    }

    @Test
    void while_seats_are_empty_and_while_they_evaluate() {
        agree(EvaluationStage.EVALUATING);
        clinic.seat(caseId, Discipline.PAIN, pain);
        agree(EvaluationStage.EVALUATING);
        seatAll();
        agree(EvaluationStage.EVALUATING);
        psychosis();
        agree(EvaluationStage.EVALUATING);
    }

    @Test
    void in_review_before_and_after_the_conference() {
        inReview();
        agree(ReviewStage.IN_REVIEW);
        sign(mind);
        agree(ReviewStage.IN_REVIEW);
        onAgenda(10);
        agree(ReviewStage.IN_REVIEW);
        sign(pain);
        sign(therapist);
        agree(ReviewStage.IN_REVIEW);
        for (int day : List.of(7, 9, 11, 400)) agreeAfter(day, ReviewStage.IN_REVIEW);
        record(goingOn());
        agree(ReviewStage.IN_REVIEW);
        agreeAfter(11, ReviewStage.IN_REVIEW);
    }

    @Test
    void when_a_seat_changes_in_review() {
        inReview();
        signAll();
        var newcomer = somebody("Dee", Role.THERAPIST);
        clinic.seat(caseId, Discipline.THERAPY, newcomer);
        var gone = therapist;
        therapist = newcomer;
        agree(ReviewStage.IN_REVIEW);
        assertThat(done(workLists.work(gone, 0, 25)).rows()).isEmpty();
        assertThat(done(workLists.attention(gone)).work()).isZero();
    }

    @Test
    void while_the_patient_prepares_and_when_something_holds_the_case() {
        inReview();
        decide(goingOn());
        agree(PreparationStage.PREPARING);
        long days = ChronoUnit.DAYS.between(clock.today(), reReview());
        for (long day : List.of(days - 3, days, days + 2, days + 100))
            agreeAfter(day, PreparationStage.PREPARING);
        psychosisAfterSigning();
        agree(PreparationStage.PREPARING);
        assertThat(done(workLists.overview(pain, caseId)).where().onHold()).isTrue();
    }

    @Test
    void once_the_team_has_declined_or_waits() {
        inReview();
        decide(Opened.declining());
        agree(ReviewStage.DECLINED);
        done(
                reviews.reopen(
                        therapist,
                        caseId,
                        Round.Id.next(),
                        "Is it right now?",
                        "Six calm months."));
        agree(ReviewStage.IN_REVIEW);
        decide(deferring());
        agree(ReviewStage.DEFERRED);
        for (int day : List.of(29, 30, 31, 60)) agreeAfter(day, ReviewStage.DEFERRED);
    }

    private void agreeAfter(long days, Stage stage) {
        try (var _ = clock.ahead(Duration.ofDays(days))) {
            agree(stage);
        }
    }

    /// Each list against the page of the case, for each person; and both against the facts.
    private void agree(Stage stage) {
        // other tests leave cases whose days were counted in another zone
        assertThat(lists.compare()).as("rows that differ").doesNotContainKey(caseId);
        var people = new ArrayList<>(List.of(clinic.coordinator()));
        for (var seat : List.of(pain, mind, therapist)) if (seated(seat)) people.add(seat);
        for (var who : people) agree(who, stage);
    }

    private void agree(Actor.Staff who, Stage stage) {
        boolean coordinates = who.equals(clinic.coordinator());
        var where = done(workLists.overview(who, caseId)).where();
        var work = done(workLists.work(who, 0, 5000));
        var mine = work.rows().stream().filter(it -> it.caseId().equals(caseId)).toList();

        assertThat(where.stage()).isEqualTo(stage);
        assertThat(mine.stream().map(WorkRow::task))
                .as("work of %s, %s", who, stage)
                .containsExactlyInAnyOrderElementsOf(
                        where.tasks().stream().filter(it -> isOf(it, who, where)).toList());
        assertThat(mine.stream().findFirst().map(WorkRow::task))
                .isEqualTo(where.next(who.id().value(), coordinates));
        assertThat(done(workLists.attention(who)).work()).isEqualTo(work.total());
        if (!coordinates) assertThat(work.total()).isEqualTo(mine.size());
        assertThat(
                        done(workLists.cases(who, CaseQuery.recent(), 0, 5000)).rows().stream()
                                .filter(it -> it.caseId().equals(caseId)))
                .singleElement()
                .satisfies(it -> assertThat(it.stage()).contains(stage))
                .satisfies(
                        it -> assertThat(it.waitsFor()).isEqualTo(where.waitsFor().orElse(null)));
    }

    private boolean isOf(Task task, Actor.Staff who, CaseStatus where) {
        if (task.seat() == null) return who.equals(clinic.coordinator());
        return who.id().value().equals(where.seats().get(task.seat()));
    }

    /// A new account: its list holds this case alone.
    private Actor.Staff somebody(String given, Role role) {
        return clinic.staff(given + " of case " + CaseId.next(), role);
    }

    private boolean seated(Actor.Staff who) {
        return done(teams.team(clinic.coordinator(), caseId)).seats().values().stream()
                .anyMatch(it -> it.id().equals(who.id()));
    }

    private void seatAll() {
        clinic.seat(caseId, Discipline.PAIN, pain);
        clinic.seat(caseId, Discipline.MENTAL_HEALTH, mind);
        clinic.seat(caseId, Discipline.THERAPY, therapist);
    }

    private void inReview() {
        seatAll();
        Opened.signEvaluation(clinic, caseId);
        lists.rebuild("evaluation of " + caseId);
    }

    private void psychosis() {
        done(writing.answer(mind, caseId, psychosisNow()));
    }

    private void psychosisAfterSigning() {
        done(writing.amend(mind, caseId, psychosisNow(), Nature.LATE_ENTRY, "Began today."));
    }

    private static NewEntry psychosisNow() {
        var yes = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(true));
        return new NewEntry(Questions.the("psychiatric.psychosis-now"), yes, "", List.of());
    }

    private void onAgenda(int days) {
        var id = Conference.Id.next();
        var at = clock.today().plusDays(days).atTime(LocalTime.NOON).atZone(clock.zone());
        done(conferences.plan(clinic.coordinator(), id, at.toInstant(), pain.id()));
        done(conferences.add(clinic.coordinator(), id, caseId));
    }

    private void signAll() {
        for (var who : List.of(pain, mind, therapist)) sign(who);
    }

    private void sign(Actor.Staff who) {
        var opinion = Opened.opinion(Position.PROCEED);
        done(reviews.signOpinion(who, caseId, Opinion.Id.next(), opinion, Clinic.FRESH));
    }

    private Minutes.Id record(DecisionDraft draft) {
        return done(reviews.decide(pain, caseId, Minutes.Id.next(), draft, null)).minutes().id();
    }

    private void decide(DecisionDraft draft) {
        for (var who : List.of(pain, mind, therapist))
            done(
                    reviews.signOpinion(
                            who,
                            caseId,
                            Opinion.Id.next(),
                            Opened.opinion(draft.position()),
                            Clinic.FRESH));
        var id = record(draft);
        for (var who : List.of(pain, mind, therapist))
            done(reviews.signDecision(who, caseId, id, Clinic.FRESH));
    }

    private static DecisionDraft goingOn() {
        return Opened.goingOn(Position.PROCEED, List.of(), Map.of());
    }

    private static LocalDate reReview() {
        return goingOn().reReview();
    }

    private DecisionDraft deferring() {
        return new DecisionDraft(
                Position.DEFER,
                List.of(),
                null,
                null,
                null,
                null,
                clock.today().plusDays(30),
                "Two calm weeks first.",
                "We wait for two calm weeks.",
                "",
                Map.of());
    }
}
