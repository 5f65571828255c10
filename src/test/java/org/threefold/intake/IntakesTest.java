package org.threefold.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.CareTeams;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.history.Coding;
import org.threefold.history.Histories;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.kernel.Answer;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

@InTheClinic
class IntakesTest {

    private static final Reply YES = new AnswerValue.YesNo(true);
    private static final Reply NO = new AnswerValue.YesNo(false);

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Intakes intakes;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired Histories histories;
    @Autowired CareTeams teams;
    @Autowired Clock clock;

    private Patients.Patient patient;

    @BeforeEach
    void invite() {
        patient = patients.invited("Home", "Hanna");
    }

    @Test
    void it_goes_on_where_it_was_left_and_a_follow_up_is_asked_only_after_yes() {
        var first = mine().next().orElseThrow();
        tell(first.about(), NO);
        tell("medical.sleep-apnea", NO);

        assertThat(mine().next().orElseThrow()).isNotEqualTo(first);
        assertThat(asked()).doesNotContain("medical.sleep-apnea-treated");
        tell("medical.sleep-apnea", YES);
        assertThat(asked()).contains("medical.sleep-apnea-treated");
        assertThat(mine().answered()).isEqualTo(2);
    }

    @Test
    void ready_only_when_every_question_has_an_answer_and_not_knowing_is_one() {
        assertThat(refusal(intakes.send(patient.me(), patient.caseId())))
                .isEqualTo(IntakeReason.NOT_YET.sentence());
        answerTheRest(new Reply.NotKnown());
        var began = clock.instant().truncatedTo(ChronoUnit.MICROS);

        var sent = done(intakes.send(patient.me(), patient.caseId()));
        assertThat(sent.sent()).isEqualTo(mine().sent()).isBetween(began, clock.instant());
        assertThat(progress().words()).isEqualTo("Ready for review");
        assertThat(intake().differences()).isEmpty();

        tell("medical.seizures", YES);
        assertThat(mine().changedSince()).isTrue();
    }

    @Test
    void a_difference_is_marked_and_changes_no_answer_of_the_team() {
        var asked = Questions.the("psychiatric.panic-disorder");
        var no = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(false));
        done(
                writing.answer(
                        clinic.psychiatrist(),
                        patient.caseId(),
                        new NewEntry(asked, no, "", List.of())));
        tell("psychiatric.panic-disorder", YES);

        var line = intake().differences().getFirst();
        assertThat(line.difference()).isEqualTo(Difference.AGAINST_THE_TEAM);
        assertThat(line.team()).isEqualTo("No");
        var evaluation = done(evaluations.of(clinic.psychiatrist(), patient.caseId()));
        assertThat(evaluation.on(asked).orElseThrow().answer()).isEqualTo(no);
    }

    @Test
    void a_no_to_an_allergy_that_the_referral_reports_is_a_difference() {
        var allergy =
                new ReportedFact(
                        ReportedFactId.next(),
                        patient.caseId(),
                        ReportedFact.Kind.ALLERGY,
                        Coding.named("Ketamine"),
                        null,
                        null,
                        null,
                        null,
                        "active",
                        new ReportedBy(UUID.randomUUID(), "AllergyIntolerance/1"));
        done(
                histories.report(
                        clinic.coordinator(),
                        patient.caseId(),
                        List.of(allergy),
                        List.of(),
                        List.of()));
        tell("medical.ketamine-allergy", NO);

        var line = intake().differences().getFirst();
        assertThat(line.difference()).isEqualTo(Difference.AGAINST_THE_REFERRAL);
        assertThat(line.referral()).isEqualTo("Ketamine (allergy)");
    }

    @Test
    void the_coordinator_sees_how_far_it_is_and_no_answer() {
        tell("medical.seizures", YES);

        assertThat(progress().answered()).isEqualTo(1);
        assertThat(progress().words()).startsWith("1 of ");
        assertThat(refusal(intakes.of(clinic.coordinator(), patient.caseId()))).contains("may not");
        assertThat(refusal(intakes.of(clinic.director(), patient.caseId())))
                .contains("no such case");
    }

    @Test
    void answers_on_substance_use_are_for_the_seats_alone() {
        done(teams.join(clinic.coordinator(), patient.caseId(), clinic.monitor().id()));
        tell("substance.alcohol-disorder", YES);
        tell("medical.seizures", NO);

        assertThat(intake().lines()).hasSize(2);
        var monitor = done(intakes.of(clinic.monitor(), patient.caseId()));
        assertThat(monitor.lines())
                .singleElement()
                .satisfies(it -> assertThat(it.question().about()).isEqualTo("medical.seizures"));
        assertThat(monitor.withheld()).isPositive();
    }

    @Test
    void the_patient_alone_answers_their_own_questions_in_their_own_way() {
        var other = patients.invited("Other", "Olga");
        var id = HomeAnswerId.next();
        assertThat(
                        refusal(
                                intakes.answer(
                                        other.me(), patient.caseId(), id, "medical.seizures", NO)))
                .contains("no such case");
        assertThat(
                        refusal(
                                intakes.answer(
                                        clinic.painSpecialist(),
                                        patient.caseId(),
                                        id,
                                        "medical.seizures",
                                        NO)))
                .contains("may not");
        assertThat(answerRefused("medical.qtc", NO))
                .isEqualTo(IntakeReason.NO_SUCH_QUESTION.sentence());
        assertThat(answerRefused("medical.allergies", NO))
                .isEqualTo(IntakeReason.ANOTHER_KIND.sentence());
        assertThat(answerRefused("medical.seizures", new AnswerValue.Text("Sometimes")))
                .isEqualTo(IntakeReason.ANOTHER_KIND.sentence());
    }

    @Test
    void what_nobody_sees_in_an_answer_is_not_kept() {
        tell("medical.allergies", new AnswerValue.Text("Pe\u0000ni\u202ecillin"));

        assertThat(intake().lines().getFirst().answer())
                .isEqualTo(new AnswerValue.Text("Penicillin"));
    }

    @Test
    void an_answer_sent_twice_is_kept_once_and_none_is_ever_changed() {
        var id = HomeAnswerId.next();
        for (int time = 0; time < 2; time++)
            done(intakes.answer(patient.me(), patient.caseId(), id, "medical.seizures", YES));
        tell("medical.seizures", NO);

        assertThat(rows()).isEqualTo(2);
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("postgres")
                                        .sql("update intake.answer set kind = 'NO'")
                                        .update())
                .hasMessageContaining("append");
    }

    private void answerTheRest(Reply answer) {
        for (var next = mine().next(); next.isPresent(); next = mine().next())
            tell(next.get().about(), answer);
    }

    private void tell(String about, Reply answer) {
        done(intakes.answer(patient.me(), patient.caseId(), HomeAnswerId.next(), about, answer));
    }

    private String answerRefused(String about, Reply answer) {
        return refusal(
                intakes.answer(patient.me(), patient.caseId(), HomeAnswerId.next(), about, answer));
    }

    private MyIntake mine() {
        return done(intakes.mine(patient.me(), patient.caseId()));
    }

    private List<String> asked() {
        return mine().questions().stream().map(HomeQuestion::about).toList();
    }

    private Intake intake() {
        return done(intakes.of(clinic.painSpecialist(), patient.caseId()));
    }

    private HomeProgress progress() {
        return done(intakes.progress(clinic.coordinator(), patient.caseId()));
    }

    private int rows() {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from intake.answer where case_id = ?")
                .param(patient.caseId().value())
                .query(Integer.class)
                .single();
    }
}
