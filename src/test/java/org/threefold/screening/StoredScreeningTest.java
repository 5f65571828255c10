package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Verdict;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Queries;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a save has found is read back, and only while a new screening would find the same.
@InTheClinic
class StoredScreeningTest {

    @Autowired Clinic clinic;
    @Autowired Access access;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired Screenings screenings;
    @Autowired StoredScreening stored;
    @Autowired CaseScreening fresh;
    @Autowired DueStore due;
    @Autowired DueScreeningWorker worker;
    @Autowired TestClock clock;
    @Autowired PlatformTransactionManager transactions;

    private CaseId caseId;

    @BeforeEach
    void open() {
        caseId = clinic.openCase();
        worker.work();
        say("psychiatric.mania-now", true);
        say("psychiatric.psychosis-now", false);
    }

    @Test
    void it_equals_a_new_screening_for_each_seat() {
        for (var who : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            assertThat(read(who)).contains(in(who, it -> fresh.of(it).screening()));

        var read = read(clinic.psychiatrist()).orElseThrow();
        assertThat(read.seat()).contains(Discipline.MENTAL_HEALTH);
        assertThat(read.findings()).hasSizeGreaterThan(70);
        assertThat(read.findings())
                .extracting(it -> it.finding().getClass().getSimpleName())
                .contains("Clear", "Unknown", "Concern");
        assertThat(read.on("PSY-05").orElseThrow().open()).isTrue();
    }

    @Test
    void it_follows_a_seat_that_saves_in_the_same_transaction() {
        say("psychiatric.mania-now", false);
        assertThat(read(clinic.therapist()).orElseThrow().on("PSY-05").orElseThrow().open())
                .isFalse();
    }

    @Test
    void a_change_that_waits_for_the_system_account_is_screened_by_whoever_opens_the_case() {
        in(clinic.coordinator(), it -> wait(it));
        assertThat(read(clinic.psychiatrist())).isEmpty();
        assertThat(done(screenings.current(clinic.psychiatrist(), caseId)).findings()).isNotEmpty();

        worker.work();
        assertThat(read(clinic.psychiatrist())).isPresent();
    }

    @Test
    void another_day_is_screened_once_and_then_read_back() {
        try (var _ = clock.ahead(Duration.ofDays(1))) {
            assertThat(read(clinic.psychiatrist())).isEmpty();
            var tomorrow = done(screenings.current(clinic.psychiatrist(), caseId));
            assertThat(read(clinic.psychiatrist())).contains(tomorrow);
        }
        assertThat(read(clinic.psychiatrist())).as("a day that is over").isEmpty();
    }

    /// As it was before what rules rest on was kept.
    @Test
    void a_screening_that_does_not_say_what_a_clear_rule_rests_on_is_made_once_more() {
        var seat = clinic.psychiatrist();
        assertThat(in(seat, stored::rested)).isPresent();
        forgetWhatRulesRestOn();
        assertThat(in(seat, stored::rested)).isEmpty();
        assertThat(read(seat)).isPresent();

        var findings = done(screenings.findings(seat, caseId));
        assertThat(findings.restsOn()).isNotEmpty();
        assertThat(in(seat, stored::rested).map(ScreeningBasis::byRule))
                .contains(findings.restsOn());
    }

    private void forgetWhatRulesRestOn() {
        var owner = clinic.databaseAs("postgres");
        owner.sql("alter table screening.kept_finding disable trigger user").update();
        owner.sql("update screening.kept_finding set rests_on = null where case_id = ?")
                .param(caseId.value())
                .update();
        owner.sql("alter table screening.kept_finding enable trigger user").update();
        owner.sql("alter table screening.kept disable trigger user").update();
        owner.sql("update screening.kept set fingerprint = 'of another version' where case_id = ?")
                .param(caseId.value())
                .update();
        owner.sql("alter table screening.kept enable trigger user").update();
    }

    @Test
    void it_asks_the_database_twice_however_much_is_recorded() {
        assertThat(Queries.during(() -> in(clinic.psychiatrist(), stored::of).orElseThrow()))
                .as("the sign-in and the event besides")
                .isEqualTo(2 + 2);
    }

    private boolean wait(Permit permit) {
        due.request(permit.caseId());
        return true;
    }

    private Optional<Screening> read(Actor.Staff who) {
        return in(who, stored::of);
    }

    private <T> T in(Actor.Staff who, Function<Permit, T> reads) {
        return new TransactionTemplate(transactions)
                .execute(
                        _ ->
                                switch (access.ask(who, Act.READ_CASE, caseId, "a test")) {
                                    case Verdict.Granted(var permit) -> reads.apply(permit);
                                    case Verdict.Refused(var why) -> throw new AssertionError(why);
                                });
    }

    private void say(String question, boolean yes) {
        var asked = Questions.the(question);
        var value = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(yes));
        var seen =
                done(evaluations.of(clinic.psychiatrist(), caseId))
                        .on(asked)
                        .map(it -> it.seen())
                        .orElse(List.of());
        done(writing.answer(clinic.psychiatrist(), caseId, new NewEntry(asked, value, "", seen)));
    }
}
