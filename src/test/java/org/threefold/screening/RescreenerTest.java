package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.SystemAccount;
import org.threefold.access.Verdict;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.NewEntry;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.live.Live;
import org.threefold.rules.RuleBook;
import org.threefold.screening.Rescreening.State;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyDraft;
import org.threefold.settings.ProposalId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.WithFewCases;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the system account does by itself: no clock ticks here but the one a test winds.
@InTheClinic
@TestPropertySource(properties = WithFewCases.SETTING)
class RescreenerTest {

    @Autowired Clinic clinic;
    @Autowired Access access;
    @Autowired SystemAccount system;
    @Autowired FactsReading reading;
    @Autowired ClearanceStore clearances;
    @Autowired SnapshotStore snapshots;
    @Autowired KeptStore kept;
    @Autowired DueStore due;
    @Autowired Policies policies;
    @Autowired RescreeningStore store;
    @Autowired Rescreenings rescreenings;
    @Autowired Rescreener rescreener;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Clearances conclusions;
    @Autowired EvaluationWriting writing;
    @Autowired Basis basis;
    @Autowired Live live;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;

    @Test
    void a_clearance_that_ended_comes_back_as_work_and_nobody_opened_the_case() {
        var caseId = bipolarAndCleared();
        assertThat(toClear(caseId)).isZero();

        after(Duration.ofDays(90)).bringBack();
        assertThat(toClear(caseId)).isZero();
        assertThat(after(Duration.ofDays(91)).bringBack()).isPositive();

        assertThat(toClear(caseId)).isEqualTo(1);
        assertThat(tasks(caseId)).anyMatch(it -> it.contains("clear"));
        assertThat(last(caseId).by()).isEqualTo("Threefold");
        assertThat(after(Duration.ofDays(92)).bringBack()).isZero();
        assertThat(trail(caseId)).contains("SCREEN_AGAIN done Threefold a clearance ended");
    }

    @Test
    void the_director_has_every_case_screened_again_and_sees_how_far_it_is() {
        finish();
        var caseId = clinic.openCase();
        assertThat(refusal(rescreenings.begin(clinic.painSpecialist()))).contains("may not");

        var begun = done(rescreenings.begin(clinic.director()));
        assertThat(begun.total()).isPositive();
        assertThat(begun.because()).isEqualTo("Asked for by Mira Holt.");
        assertThat(refusal(rescreenings.begin(clinic.director())))
                .isEqualTo(Rescreenings.ONE_ALREADY);
        assertThat(rescreener.work()).isEqualTo(begun.total());

        var over = done(rescreenings.latest(clinic.director())).orElseThrow();
        assertThat(over.state()).isEqualTo(State.DONE);
        assertThat(over.done()).isEqualTo(begun.total());
        assertThat(over.failed()).isZero();
        assertThat(trail(caseId)).contains("SCREEN_AGAIN done Threefold rule book 2026-11-30");
    }

    @Test
    void stopped_it_rests_and_resumed_it_goes_on() {
        finish();
        clinic.openCase();
        done(rescreenings.begin(clinic.director()));
        done(rescreenings.stop(clinic.director()));
        assertThat(rescreener.work()).isZero();
        assertThat(refusal(rescreenings.stop(clinic.director()))).isEqualTo(Rescreenings.NOT_THAT);

        done(rescreenings.resume(clinic.director()));
        assertThat(rescreener.work()).isPositive();
    }

    @Test
    void another_version_of_the_book_begins_it_at_the_next_start() {
        finish();
        rescreener.lookAtTheBook();
        var before = done(rescreenings.latest(clinic.director()));
        assertThat(before.filter(it -> it.state() != State.DONE)).isEmpty();

        var caseId = bipolarAndCleared();
        screenedUnder("2026-11", caseId);
        rescreener.lookAtTheBook();

        var job = done(rescreenings.latest(clinic.director())).orElseThrow();
        assertThat(job.because())
                .isEqualTo("The rule book changed from 2026-11 to " + RuleBook.VERSION + ".");
        assertThat(job.askedBy()).isEqualTo("Threefold");
        rescreener.work();
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql(
                                        "select book from screening.snapshot where case_id = ?"
                                                + " order by at desc, id desc limit 1")
                                .param(caseId.value())
                                .query(String.class)
                                .single())
                .isEqualTo(RuleBook.VERSION);
    }

    @Test
    void a_book_that_came_while_another_job_waited_has_its_turn_after_it() {
        finish();
        done(rescreenings.begin(clinic.director()));
        done(rescreenings.stop(clinic.director()));
        screenedUnder("2026-10", bipolarAndCleared());
        rescreener.lookAtTheBook();
        assertThat(latest().because()).isEqualTo("Asked for by Mira Holt.");
        over();

        rescreener.lookAtTheBook();
        assertThat(latest().because()).startsWith("The rule book changed from 2026-10");
        over();
        rescreener.lookAtTheBook();
        assertThat(latest().state()).isEqualTo(State.DONE);

        done(rescreenings.begin(clinic.director()));
        assertThat(rescreener.work()).isPositive();
    }

    @Test
    void a_policy_that_begins_has_every_case_screened_by_it_once() {
        finish();
        screenings.current(clinic.painSpecialist(), clinic.openCase());
        var from = LocalDate.now(clock).plusDays(200);
        var draft =
                new PolicyDraft(
                        ProposalId.next(),
                        1,
                        Map.of("trials.look-back", "9"),
                        Map.of(),
                        from,
                        "For the test alone.");
        done(policies.propose(clinic.director(), draft));
        done(policies.adopt(clinic.therapist(), draft.id(), Clinic.FRESH));

        after(Duration.ofDays(150)).lookAtThePolicy();
        assertThat(
                        done(rescreenings.latest(clinic.director()))
                                .filter(it -> it.state() != State.DONE))
                .isEmpty();
        after(Duration.ofDays(201)).lookAtThePolicy();

        var job = done(rescreenings.latest(clinic.director())).orElseThrow();
        assertThat(job.because()).isEqualTo("The practice policy in force is version 2.");
        rescreener.work();
        after(Duration.ofDays(201)).lookAtThePolicy();
        assertThat(done(rescreenings.latest(clinic.director())).orElseThrow().state())
                .isEqualTo(State.DONE);
    }

    @Test
    void the_house_may_screen_and_nothing_else_and_is_gone_from_the_case_after() {
        var caseId = clinic.openCase();
        var inside =
                new TransactionTemplate(transactions)
                        .execute(
                                _ -> {
                                    assertThat(access.ask(system.actor(), Act.SCREEN_AGAIN, caseId))
                                            .isInstanceOf(Verdict.Granted.class);
                                    assertThat(
                                                    access.ask(
                                                            system.actor(),
                                                            Act.READ_EVALUATION,
                                                            caseId))
                                            .isInstanceOf(Verdict.Refused.class);
                                    return access.ask(
                                            new Actor.System(clinic.director().token()),
                                            Act.SCREEN_AGAIN,
                                            caseId);
                                });

        assertThat(inside).isInstanceOf(Verdict.Refused.class);
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql("select count(*) from access.relation where kind = 'SYSTEM'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private CaseId bipolarAndCleared() {
        var caseId = clinic.openCase();
        var asked = Questions.the("psychiatric.bipolar");
        var yes = new Answer.Known<AnswerValue>(new AnswerValue.YesNo(true));
        done(
                writing.answer(
                        clinic.psychiatrist(), caseId, new NewEntry(asked, yes, "", List.of())));
        var found =
                done(screenings.current(clinic.psychiatrist(), caseId)).on("PSY-06").orElseThrow();
        var draft =
                new ClearanceDraft(
                        ClearanceId.next(),
                        "PSY-06",
                        found.sentence(),
                        Clearance.Decision.CLEARED,
                        List.of(),
                        "A letter of the treating psychiatrist.",
                        null);
        done(conclusions.sign(clinic.psychiatrist(), caseId, draft, Clinic.FRESH));
        return caseId;
    }

    private Rescreener after(Duration time) {
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
        return new Rescreener(
                access, system, screens, rescreenings, store, policies, live, transactions, later);
    }

    private void finish() {
        done(rescreenings.latest(clinic.director()))
                .filter(it -> it.state() == State.STOPPED)
                .ifPresent(_ -> done(rescreenings.resume(clinic.director())));
        rescreener.work();
    }

    private Rescreening latest() {
        return done(rescreenings.latest(clinic.director())).orElseThrow();
    }

    /// As if every case had been passed over: the job is done, and nothing was screened.
    private void over() {
        clinic.databaseAs("postgres")
                .sql(
                        "update screening.rescreening set state = 'DONE', ended_at = now()"
                                + " where state <> 'DONE'")
                .update();
    }

    private void screenedUnder(String book, CaseId caseId) {
        clinic.databaseAs("postgres")
                .sql(
                        """
                        insert into screening.snapshot
                        select gen_random_uuid(), case_id, at + interval '1 millisecond', ?,
                            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from screening.snapshot
                        where case_id = ? order by at desc, id desc limit 1
                        """)
                .param(book)
                .param(caseId.value())
                .update();
    }

    private int toClear(CaseId caseId) {
        return clinic.databaseAs("postgres")
                .sql(
                        """
                        select mental_to_clear from screening.snapshot
                        where case_id = ? order by at desc, id desc limit 1
                        """)
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private List<String> tasks(CaseId caseId) {
        return clinic.databaseAs("postgres")
                .sql(
                        "select lower(kind || ' ' || parameters::text) from worklist.task where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .list();
    }

    private KeptScreening.Line last(CaseId caseId) {
        return done(archive.kept(clinic.psychiatrist(), caseId, 0, 1)).getFirst();
    }

    private List<String> trail(CaseId caseId) {
        return clinic.databaseAs("postgres")
                .sql(
                        """
                        select e.act || ' ' || e.outcome || ' ' || a.display_name || ' ' || e.detail
                        from audit.event e join access.account a on a.id = e.account_id
                        where e.case_id = ?
                        """)
                .param(caseId.value())
                .query(String.class)
                .list();
    }
}
