package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Verdict;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.Intakes;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.rules.FactSaid;
import org.threefold.rules.Severity;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.util.List;
import java.util.Optional;

/// From the patient's telephone to the screening findings.
@InTheClinic
class AnsweredAtHomeTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Intakes intakes;
    @Autowired EvaluationWriting writing;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Clearances clearances;
    @Autowired DueScreeningWorker worker;
    @Autowired Access access;
    @Autowired PlatformTransactionManager transactions;

    private Patients.Patient patient;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        patient = patients.invited("Told", "Thea");
        caseId = patient.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        worker.work();
        news();
    }

    @Test
    void a_yes_at_home_is_news_to_the_team_and_stops_it_until_a_clinician_has_asked() {
        tell("psychiatric.psychosis-now", true);
        worker.work();

        var change = news().orElseThrow().changes().getFirst();
        assertThat(change.rule()).isEqualTo("PSY-01");
        assertThat(change.kind()).isEqualTo(FindingChange.Kind.NEW);
        assertThat(change.because())
                .singleElement()
                .asString()
                .startsWith("Told at home: ")
                .endsWith("Not recorded → Yes");
        var found = on("PSY-01");
        assertThat(found.severity()).isEqualTo(Severity.REQUIRES_CLEARANCE);
        assertThat(found.clearable()).isFalse();
        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clearing(found),
                                        Clinic.FRESH)))
                .startsWith("What only the patient says is asked and answered, not cleared.");

        record("psychiatric.psychosis-now", false);
        assertThat(on("PSY-01").contradicted()).isTrue();
        done(
                writing.askedAgain(
                        clinic.psychiatrist(),
                        caseId,
                        Questions.the("psychiatric.psychosis-now"),
                        "Asked today: a dream, long ago."));
        assertThat(on("PSY-01").finding().toString()).doesNotContain("patient answered");
        assertThat(on("PSY-01").onlyTheirWord()).isFalse();
    }

    @Test
    void a_yes_at_home_against_a_recorded_no_is_a_finding_at_once_until_it_was_asked_again() {
        record("psychiatric.psychotic-disorder", false);
        assertThat(on("PSY-02").open()).isFalse();
        tell("psychiatric.psychotic-disorder", true);
        worker.work();

        var found = on("PSY-02");
        assertThat(found.contradicted()).isTrue();
        assertThat(found.severity()).isEqualTo(Severity.ABSOLUTE);
        assertThat(
                        refusal(
                                clearances.sign(
                                        clinic.psychiatrist(),
                                        caseId,
                                        clearing(found),
                                        Clinic.FRESH)))
                .startsWith("A contradiction is settled, not cleared");

        assertThat(refusal(askAgain(clinic.psychiatrist(), " ")))
                .isEqualTo("Write what was asked, and what the patient answered.");
        assertThat(refusal(askAgain(clinic.painSpecialist(), "Asked.")))
                .startsWith("Your role may not");
        done(askAgain(clinic.psychiatrist(), "It was the brother."));
        assertThat(on("PSY-02").open()).isFalse();

        tell("psychiatric.psychotic-disorder", false);
        tell("psychiatric.psychotic-disorder", true);
        assertThat(on("PSY-02").contradicted()).isTrue();
    }

    private Outcome<Entry> askAgain(Actor by, String because) {
        return writing.askedAgain(
                by, caseId, Questions.the("psychiatric.psychotic-disorder"), because);
    }

    @Test
    void a_no_at_home_leaves_unknown_what_is_unknown() {
        var before = on("PSY-06");
        tell("psychiatric.bipolar", false);

        assertThat(on("PSY-06").finding()).isEqualTo(before.finding());
    }

    @Test
    void one_who_takes_the_answer_back_takes_the_worry_back() {
        tell("psychiatric.bipolar", true);
        assertThat(on("PSY-06").onlyTheirWord()).isTrue();
        done(
                intakes.answer(
                        patient.me(),
                        caseId,
                        HomeAnswerId.next(),
                        "psychiatric.bipolar",
                        new Reply.NotKnown()));

        assertThat(on("PSY-06").onlyTheirWord()).isFalse();
    }

    @Test
    void what_was_told_on_substance_use_is_found_by_the_seats_alone() {
        tell("substance.dissociatives-recent", true);
        worker.work();

        assertThat(on("SUD-02").onlyTheirWord()).isTrue();
        var monitor = done(screenings.current(clinic.monitor(), caseId));
        assertThat(monitor.on("SUD-02")).isEmpty();
        assertThat(monitor.findings()).noneMatch(AssessedFinding::onlyTheirWord);
        var kept = done(archive.kept(clinic.psychiatrist(), caseId, 0, 1)).getFirst().number();
        assertThat(done(archive.kept(clinic.psychiatrist(), caseId, kept)).facts())
                .anyMatch(it -> it.part2() && it.name().startsWith("Told at home"));
        assertThat(done(archive.kept(clinic.monitor(), caseId, kept)).facts())
                .noneMatch(FactSaid::part2);
    }

    private void tell(String question, boolean yes) {
        done(
                intakes.answer(
                        patient.me(),
                        caseId,
                        HomeAnswerId.next(),
                        question,
                        new AnswerValue.YesNo(yes)));
    }

    private void record(String question, boolean yes) {
        var answer = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        done(
                writing.answer(
                        clinic.psychiatrist(),
                        caseId,
                        new NewEntry(Questions.the(question), answer, "", List.of())));
    }

    private AssessedFinding on(String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on(rule).orElseThrow();
    }

    private ClearanceDraft clearing(AssessedFinding found) {
        return new ClearanceDraft(
                ClearanceId.next(),
                found.rule().id(),
                found.sentence(),
                Clearance.Decision.CLEARED,
                List.of(),
                "Not asked yet.",
                null);
    }

    private Optional<Since> news() {
        return new TransactionTemplate(transactions)
                .execute(
                        _ ->
                                switch (access.ask(clinic.therapist(), Act.READ_FINDINGS, caseId)) {
                                    case Verdict.Granted(var permit) -> archive.since(permit);
                                    case Verdict.Refused(var why) -> throw new AssertionError(why);
                                });
    }
}
