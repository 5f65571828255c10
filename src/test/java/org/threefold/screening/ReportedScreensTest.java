package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.history.Coding;
import org.threefold.history.Histories;
import org.threefold.history.ReportedBy;
import org.threefold.history.ReportedFact;
import org.threefold.history.ReportedFactId;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;
import org.threefold.rules.Severity;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// From a screen for suicide that a referral reports to the findings of the case.
@InTheClinic
class ReportedScreensTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Histories histories;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired Screenings screenings;
    @Autowired DueScreeningWorker worker;
    @Autowired PracticeClock clock;

    private CaseId caseId;
    private LocalDate today;

    @BeforeEach
    void open() {
        caseId = patients.invited("Screened", "Elsewhere").caseId();
        today = clock.today();
    }

    @Test
    void a_newer_positive_one_is_a_contradiction_until_the_asq_was_asked_again() {
        record("psychiatric.asq", new AnswerValue.Chosen("negative"));
        record("psychiatric.asq-on", new AnswerValue.On(today.minusDays(3)));
        report("High risk", today.minusDays(4), null);
        assertThat(on("PSY-09").contradicted()).isFalse();

        report("Moderate risk", today, null);
        worker.work();

        assertThat(on("PSY-08").severity()).isEqualTo(Severity.ABSOLUTE);
        assertThat(on("PSY-08").sentence()).contains("Moderate risk").doesNotContain("High risk");
        assertThat(on("PSY-09").severity()).isEqualTo(Severity.REQUIRES_CLEARANCE);
        assertThat(List.of(on("PSY-08"), on("PSY-09")))
                .allMatch(it -> it.contradicted() && !it.clearable() && maySettle(it));

        assertThat(refusal(askAgain(" "))).startsWith("Write what was asked");
        done(askAgain("Asked today, in private: no to all."));
        assertThat(on("PSY-08").contradicted()).isFalse();
        assertThat(on("PSY-09").contradicted()).isFalse();
    }

    @Test
    void one_that_was_asked_after_that_contradicts_again() {
        record("psychiatric.asq", new AnswerValue.Chosen("negative"));
        record("psychiatric.asq-on", new AnswerValue.On(today));
        report("High risk", today, clock.now().minusSeconds(60));
        done(askAgain("Asked today, in private: no to all."));
        assertThat(on("PSY-08").contradicted()).isFalse();

        report("High risk", today, clock.now().plusSeconds(60));
        assertThat(on("PSY-08").contradicted()).isTrue();
        assertThat(on("PSY-09").contradicted()).isTrue();
    }

    @Test
    void a_newer_asq_ends_it() {
        record("psychiatric.asq", new AnswerValue.Chosen("negative"));
        record("psychiatric.asq-on", new AnswerValue.On(today.minusDays(3)));
        report("High risk", today.minusDays(1), null);
        assertThat(on("PSY-09").contradicted()).isTrue();

        record("psychiatric.asq-on", new AnswerValue.On(today));
        assertThat(on("PSY-08").contradicted()).isFalse();
        assertThat(on("PSY-09").contradicted()).isFalse();
    }

    private void report(String said, LocalDate day, @Nullable Instant at) {
        var fact =
                new ReportedFact(
                        ReportedFactId.next(),
                        caseId,
                        ReportedFact.Kind.OBSERVATION,
                        new Coding(Coding.LOINC, "93373-9", "C-SSRS screener"),
                        null,
                        said,
                        day,
                        null,
                        "final",
                        new ReportedBy(UUID.randomUUID(), "Observation/screen"),
                        at);
        done(histories.report(clinic.coordinator(), caseId, List.of(fact), List.of(), List.of()));
    }

    private void record(String question, AnswerValue value) {
        var seen =
                done(evaluations.of(clinic.psychiatrist(), caseId)).current().values().stream()
                        .filter(it -> it.question().id().equals(question))
                        .flatMap(it -> it.seen().stream())
                        .toList();
        var entry = new NewEntry(Questions.the(question), new Answer.Known<>(value), "", seen);
        done(writing.answer(clinic.psychiatrist(), caseId, entry));
    }

    private Outcome<Entry> askAgain(String because) {
        return writing.askedAgain(
                clinic.psychiatrist(), caseId, Questions.the("psychiatric.asq"), because);
    }

    private boolean maySettle(AssessedFinding it) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).maySettle(it);
    }

    private AssessedFinding on(String rule) {
        return done(screenings.current(clinic.psychiatrist(), caseId)).on(rule).orElseThrow();
    }
}
