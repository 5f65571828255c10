package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.access.SystemAccount;
import org.threefold.access.Verdict;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.jobs.Jobs;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.opioids.DiaryDayId;
import org.threefold.opioids.DiaryDraft;
import org.threefold.opioids.Opioids;
import org.threefold.settings.Policies;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// What a patient or a coordinator changes is screened at once, by the system account. No clock
/// ticks here but the one a test winds.
@InTheClinic
class DueScreeningWorkerTest {

    private static final String NEARLY_EVERY_DAY = "LA6571-9";

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Measures measures;
    @Autowired Opioids opioids;
    @Autowired DueScreeningWorker worker;
    @Autowired DueStore due;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired SystemAccount system;
    @Autowired FactsReading reading;
    @Autowired ClearanceStore clearances;
    @Autowired SnapshotStore snapshots;
    @Autowired KeptStore kept;
    @Autowired Policies policies;
    @Autowired Basis basis;
    @Autowired Live live;
    @Autowired DataSource database;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;

    private Patients.Patient patient;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        patient = patients.invited("Prompt", "Paula");
        caseId = patient.caseId();
        worker.work();
    }

    @Test
    void what_the_patient_answers_is_screened_though_nobody_of_the_staff_opens_the_case() {
        assertThat(stood("PSY-13")).contains("UNKNOWN");
        anxiety();
        assertThat(stood("PSY-13")).contains("UNKNOWN");
        assertThat(waiting()).isPositive();

        assertThat(worker.work()).isPositive();

        assertThat(stood("PSY-13")).contains("CAUTION");
        assertThat(waiting()).isZero();
        assertThat(trail()).contains("SCREEN_AGAIN done Threefold a fact changed");
        assertThat(worker.work()).isZero();
    }

    @Test
    void what_came_while_the_house_screened_still_waits_afterwards() {
        anxiety();
        var seen = mine().orElseThrow();
        changes(caseId);

        asSystem(permit -> due.done(permit, seen));

        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void which_case_waits_is_told_to_the_system_account_alone() {
        anxiety();

        assertThatThrownBy(() -> due.first(clock.instant()))
                .hasStackTraceContaining("No sign-in is bound");
    }

    @Test
    void a_day_of_the_diary_and_what_no_rule_reads_have_nothing_screened() {
        done(
                opioids.write(
                        patient.me(),
                        caseId,
                        new DiaryDraft(DiaryDayId.next(), LocalDate.now(clock), List.of())));
        assertThat(waiting()).isZero();

        changes(caseId, ChangeKind.of("conference.agenda.changed"));
        changes(caseId, ChangeKind.of("intake.answers.read"));
        assertThat(waiting()).isZero();
        changes(caseId, ChangeKind.of("history.medication.added"));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void what_a_seat_changes_without_its_role_is_screened_by_the_system_account() {
        for (var left : List.of(Role.COORDINATOR, Role.SESSION_MONITOR)) {
            var carl = clinic.staff("Carl " + left, left, Role.PAIN_SPECIALIST);
            clinic.seat(caseId, Discipline.PAIN, carl);
            worker.work();
            changes(caseId, carl, Act.READ_CASE);
            assertThat(waiting()).as("with the role").isZero();

            var roles = Set.of(left);
            done(accounts.setRoles(clinic.privacyOfficer(), carl.id().value(), roles));
            changes(caseId, carl, Act.READ_CASE);
            assertThat(waiting()).as("as " + left).isEqualTo(1);
        }
    }

    /// What is gathered for the rules comes from services, but for the time: a screening listens to
    /// their changes.
    @Test
    void a_screening_listens_to_every_module_whose_facts_it_gathers() {
        var gathered =
                Arrays.stream(FactsReading.class.getDeclaredFields())
                        .filter(it -> it.getType() != PracticeClock.class)
                        .map(it -> it.getType().getPackageName())
                        .map(it -> it.substring(it.lastIndexOf('.') + 1));

        assertThat(gathered).containsExactlyInAnyOrderElementsOf(ReadChanges.FACTS);
    }

    @Test
    void a_change_that_was_taken_back_asks_for_nothing() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        transaction -> {
                            anxiety();
                            transaction.setRollbackOnly();
                        });

        assertThat(waiting()).isZero();
        assertThat(worker.work()).isZero();
    }

    @Test
    void a_case_that_cannot_be_screened_is_put_off_and_the_others_go_on() {
        var other = patients.invited("Behind", "Bo").caseId();
        worker.work();
        anxiety();
        sabotage("check (case_id <> '" + caseId + "')");
        try {
            changes(other);
            assertThat(worker.work()).isEqualTo(1);
            assertThat(waiting()).isPositive();
            assertThat(mine()).isEmpty();
        } finally {
            repair();
        }

        assertThat(after(Duration.ofMinutes(16)).work()).isEqualTo(1);
        assertThat(stood("PSY-13")).contains("CAUTION");
    }

    @Test
    void a_running_portal_screens_as_soon_as_the_patient_has_sent() throws Exception {
        var job = new ScreeningJobs().screenWhatIsDue(worker);
        var jobs = new Jobs(database, List.of(job), system, clock, true);
        var triggers = new ScreeningTriggers(jobs, live);
        var screened = new CountDownLatch(1);
        jobs.start();
        triggers.start();
        try (var _ =
                live.watch(
                        caseId.value(),
                        () -> {
                            if (stood("PSY-13").equals(Optional.of("CAUTION")))
                                screened.countDown();
                        })) {
            anxiety();
            assertThat(screened.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            triggers.stop();
            jobs.stop();
        }
    }

    @Test
    void a_measurement_that_becomes_too_old_comes_back_as_work_on_its_day() {
        anxiety();
        worker.work();
        assertThat(stood("PSY-13")).contains("CAUTION");

        after(Duration.ofDays(90)).requestDue();
        assertThat(waiting()).isZero();
        after(Duration.ofDays(91)).requestDue();
        assertThat(waiting()).isEqualTo(1);
        after(Duration.ofDays(91)).work();

        assertThat(stood("PSY-13")).contains("UNKNOWN");
        assertThat(trail()).contains("SCREEN_AGAIN done Threefold time passed");
        after(Duration.ofDays(91)).requestDue();
        assertThat(waiting()).isZero();
    }

    private void anxiety() {
        var instrument = InstrumentBook.the("gad-7");
        var sheet = done(measures.begin(patient.me(), caseId, instrument));
        var id = sheet.response().id();
        for (var item : sheet.instrument().items().stream().map(Question::id).toList())
            done(
                    measures.answer(
                            patient.me(),
                            caseId,
                            id,
                            item,
                            new AnswerValue.Chosen(NEARLY_EVERY_DAY)));
        done(measures.finish(patient.me(), caseId, id));
    }

    private void changes(CaseId one) {
        changes(one, ChangeKind.of("casefile.question.framed"));
    }

    private void changes(CaseId one, ChangeKind kind) {
        changes(one, kind, clinic.coordinator(), Act.FOLLOW_INTAKE);
    }

    private void changes(CaseId one, Actor.Staff who, Act act) {
        changes(one, ChangeKind.of("casefile.question.framed"), who, act);
    }

    private void changes(CaseId one, ChangeKind kind, Actor.Staff who, Act act) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> {
                            access.ask(who, act, one);
                            live.changed(one, who, kind);
                        });
    }

    private void asSystem(Consumer<Permit> work) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ -> {
                            switch (access.ask(system.actor(), Act.SCREEN_AGAIN, "a test")) {
                                case Verdict.Granted(var permit) -> work.accept(permit);
                                case Verdict.Refused(var why) -> throw new AssertionError(why);
                            }
                        });
    }

    private DueScreeningWorker after(Duration time) {
        var later = Clock.offset(clock, time);
        var recorder = new ScreeningRecorder(snapshots, kept, due, policies, later);
        var screens =
                new Screenings(
                        access,
                        new CaseScreening(reading, clearances, later),
                        new StoredScreening(kept, policies, later),
                        basis,
                        reading,
                        clearances,
                        snapshots,
                        recorder,
                        due,
                        live);
        return new DueScreeningWorker(access, system, screens, due, transactions, later);
    }

    private void sabotage(String check) {
        behind().sql(
                        "alter table screening.kept add constraint nothing_is_kept "
                                + check
                                + " not valid")
                .update();
    }

    private void repair() {
        behind().sql("alter table screening.kept drop constraint nothing_is_kept").update();
    }

    private Optional<DueScreening> mine() {
        return new TransactionTemplate(transactions)
                .execute(
                        _ -> {
                            system.bind();
                            return due.first(clock.instant())
                                    .filter(it -> it.caseId().equals(caseId));
                        });
    }

    private int waiting() {
        return behind().sql("select count(*) from screening.due where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private Optional<String> stood(String rule) {
        return behind().sql(
                        """
                        select recorded_status from screening.kept_finding
                        where case_id = ? and rule = ? order by number desc limit 1
                        """)
                .params(caseId.value(), rule)
                .query(String.class)
                .optional();
    }

    private List<String> trail() {
        return behind().sql(
                        """
                        select e.act || ' ' || e.outcome || ' ' || a.display_name || ' ' || e.detail
                        from audit.event e join access.account a on a.id = e.account_id
                        where e.case_id = ?
                        """)
                .param(caseId.value())
                .query(String.class)
                .list();
    }

    private JdbcClient behind() {
        return clinic.databaseAs("postgres");
    }
}
