package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.progress.TaskUrgency;
import org.threefold.safety.AlarmTask;
import org.threefold.safety.Alarms;
import org.threefold.safety.ClosingDraft;
import org.threefold.safety.RaisedAlarm;
import org.threefold.safety.Reached;
import org.threefold.safety.Risk;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.Queries;
import org.threefold.ui.clinic.tasks.TaskTexts;
import org.threefold.worklist.WorkLists;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@InTheClinic
class MeasuresTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Measures measures;
    @Autowired Alarms alarms;
    @Autowired WorkLists workLists;
    @Autowired TaskTexts texts;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;
    @Autowired Clock clock;

    private Actor per;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        var patient = patients.invited("Measured", "Per");
        per = patient.me();
        caseId = patient.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
    }

    @Test
    void the_intake_waits_for_the_patient_without_what_is_asked_in_person() {
        assertThat(waiting().instruments())
                .extracting(Instrument::key)
                .containsExactlyInAnyOrder(
                        "peg", "phq-9", "gad-7", "audit-c", "taps", "bladder-check");
        assertThat(refusal(measures.begin(per, caseId, InstrumentBook.the("asq"))))
                .isEqualTo("This is asked in person, by a clinician.");
    }

    @Test
    void what_was_begun_is_gone_on_with_and_nothing_is_lost() {
        var begun = begin(per, "phq-9");
        answer(per, begun, "1", new AnswerValue.Chosen("LA6569-3"));
        answer(per, begun, "2", new AnswerValue.Chosen("LA6568-5"));

        var again = done(measures.begin(per, caseId, InstrumentBook.the("phq-9")));

        assertThat(again.response().id()).isEqualTo(begun);
        assertThat(again.answered()).isEqualTo(2);
        assertThat(again.next()).map(Question::id).contains("3");
        assertThat(waiting().begun("phq-9")).isPresent();
    }

    @Test
    void a_changed_answer_counts_and_the_first_one_stays_in_the_table() {
        var begun = begin(per, "peg");
        answer(per, begun, "1", AnswerValue.amount(9));
        answer(per, begun, "1", AnswerValue.amount(4));

        assertThat(form(per, begun).content().replies().get("1")).isEqualTo(AnswerValue.amount(4));
        assertThat(count("measures.answer")).isEqualTo(2);
    }

    @Test
    void what_is_sent_is_scored_read_by_the_team_and_closed() {
        var sent = fill(per, "peg", 7, 8, 7);

        var taken = course(clinic.therapist()).taken().getFirst();
        assertThat(taken.results().getFirst().words()).isEqualTo("7.3");
        assertThat(taken.response().mode()).isEqualTo(Mode.BY_PATIENT);
        assertThat(refusal(measures.answer(per, caseId, sent, "1", AnswerValue.amount(1))))
                .startsWith("This was sent already.");
        assertThat(waiting().instruments()).extracting(Instrument::key).doesNotContain("peg");
    }

    @Test
    void a_missing_answer_leaves_no_number_and_says_so() {
        var begun = begin(per, "peg");
        answer(per, begun, "1", AnswerValue.amount(7));
        answer(per, begun, "2", new Reply.Declined());
        done(measures.finish(per, caseId, begun));

        var result = course(clinic.painSpecialist()).taken().getFirst().results().getFirst();
        assertThat(result.words()).isEqualTo("Not scored: 2 answers are missing");
        assertThat(result.score()).isEqualTo(new Score.Incomplete(List.of("2", "3")));
    }

    @Test
    void an_answer_that_the_item_cannot_have_is_refused() {
        var begun = begin(per, "peg");

        assertThat(refusal(measures.answer(per, caseId, begun, "1", AnswerValue.amount(11))))
                .isEqualTo("Write a number from 0 to 10, without a fraction.");
        assertThat(
                        refusal(
                                measures.answer(
                                        per,
                                        caseId,
                                        begun,
                                        "1",
                                        new AnswerValue.Amount(new BigDecimal("3.5")))))
                .startsWith("Write a number from 0 to 10");
        assertThat(refusal(measures.answer(per, caseId, begun, "1", new AnswerValue.Chosen("x"))))
                .startsWith("This is not one of the answers.");
        assertThat(refusal(measures.answer(per, caseId, begun, "99", AnswerValue.amount(1))))
                .startsWith("There is no such");
        assertThat(count("measures.answer")).isZero();
    }

    @Test
    void item_nine_above_zero_raises_a_task_at_once_and_it_goes_when_somebody_acted() {
        var begun = begin(per, "phq-9");
        var given = answer(per, begun, "9", new AnswerValue.Chosen("LA6569-3"));

        assertThat(given.alarm()).contains(Alarm.THOUGHTS);
        var task =
                done(workLists.work(clinic.psychiatrist(), 0, 100)).rows().stream()
                        .filter(it -> it.caseId().equals(caseId))
                        .findFirst()
                        .orElseThrow();
        assertThat(task.task().kind()).isEqualTo(AlarmTask.CALL_PATIENT);
        assertThat(task.task().urgency()).isEqualTo(TaskUrgency.AT_ONCE);
        assertThat(texts.of(task).toString())
                .doesNotContainIgnoringCase("PHQ")
                .doesNotContain("item");

        var alarm = alarms().getFirst();
        assertThat(alarm.open()).isTrue();
        var unfinished = new ClosingDraft(Reached.REACHED, Risk.LOW, " ", "Tomorrow", "Nobody");
        assertThat(refusal(alarms.close(clinic.psychiatrist(), caseId, alarm.id(), unfinished)))
                .isEqualTo("Write what was agreed, or what is done now.");
        var closing = new ClosingDraft(Reached.REACHED, Risk.LOW, "Safe.", "Tomorrow", "Nobody");
        done(alarms.close(clinic.psychiatrist(), caseId, alarm.id(), closing));

        assertThat(alarms().getFirst().open()).isFalse();
        assertThat(done(workLists.work(clinic.psychiatrist(), 0, 100)).rows())
                .noneMatch(
                        it ->
                                it.caseId().equals(caseId)
                                        && it.task().kind() == AlarmTask.CALL_PATIENT);
    }

    @Test
    void an_alarm_is_raised_once_and_stands_though_the_answer_is_taken_back() {
        var begun = begin(per, "phq-9");
        answer(per, begun, "9", new AnswerValue.Chosen("LA6569-3"));
        answer(per, begun, "9", new AnswerValue.Chosen("LA6571-9"));
        answer(per, begun, "9", new AnswerValue.Chosen("LA6568-5"));

        assertThat(alarms()).hasSize(1);
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql(
                                        "select count(*) from audit.event where case_id = ? and"
                                                + " detail = 'an answer asks for help at once'")
                                .param(caseId.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void the_monitor_sees_the_total_and_neither_item_nine_nor_any_answer() {
        fill(per, "phq-9", 1, 1, 1, 1, 1, 1, 1, 1, 2);
        fill(per, "audit-c", 4, 0, 0);

        var seen = course(clinic.monitor());

        assertThat(seen.taken())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.answers()).isEmpty();
                            assertThat(it.results())
                                    .extracting(Result::words)
                                    .containsExactly("10: moderate");
                        });
        assertThat(rowsSeenBy(clinic.monitor(), "measures.answer")).isZero();
        assertThat(rowsSeenBy(clinic.monitor(), "safety.alarm")).isZero();
        assertThat(rowsSeenBy(clinic.therapist(), "measures.answer")).isPositive();
    }

    @Test
    void the_coordinator_sees_what_is_due_and_done_and_no_number() {
        fill(per, "phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 0);

        var due = done(measures.due(clinic.coordinator(), caseId, List.of()));
        assertThat(due)
                .filteredOn(it -> it.instrument().key().equals("phq-9"))
                .singleElement()
                .extracting(it -> it.on(LocalDate.now(clock)))
                .isEqualTo(Due.State.DONE);
        assertThat(refusal(measures.of(clinic.coordinator(), caseId, List.of())))
                .startsWith("Your role may not");
        assertThat(rowsSeenBy(clinic.coordinator(), "measures.score")).isZero();
    }

    @Test
    void a_clinician_asks_the_asq_and_an_acute_answer_is_told_at_once() {
        var begun = begin(clinic.therapist(), "asq");
        answer(clinic.therapist(), begun, "1", new AnswerValue.Chosen("no"));
        var positive = answer(clinic.therapist(), begun, "2", new AnswerValue.Chosen("refused"));
        var acute = answer(clinic.therapist(), begun, "5", new AnswerValue.Chosen("yes"));

        assertThat(positive.alarm()).contains(Alarm.ASQ_POSITIVE);
        assertThat(acute.alarm()).contains(Alarm.ASQ_ACUTE);
        assertThat(alarms())
                .extracting(RaisedAlarm::alarm)
                .containsExactly(Alarm.ASQ_ACUTE, Alarm.ASQ_POSITIVE);
    }

    @Test
    void staff_fill_in_for_the_patient_and_it_says_so() {
        fill(clinic.monitor(), "bladder-check", bladder());

        var taken = course(clinic.painSpecialist()).taken().getFirst();
        assertThat(taken.response().mode()).isEqualTo(Mode.FOR_PATIENT);
        assertThat(taken.who()).isEqualTo("Sam Okoye");
        assertThat(taken.results().getFirst().words()).isEqualTo("1");
    }

    @Test
    void a_patients_and_a_clinicians_filling_in_do_not_mix() {
        var own = begin(per, "peg");
        var staffs = begin(clinic.therapist(), "peg");

        assertThat(staffs).isNotEqualTo(own);
        assertThat(refusal(measures.answer(per, caseId, staffs, "1", AnswerValue.amount(1))))
                .startsWith("There is no such questionnaire");
        assertThat(
                        refusal(
                                measures.answer(
                                        clinic.therapist(),
                                        caseId,
                                        own,
                                        "1",
                                        AnswerValue.amount(1))))
                .startsWith("There is no such questionnaire");
    }

    @Test
    void a_correction_takes_the_place_of_the_first_once_it_is_sent() {
        var sent = fill(per, "peg", 7, 8, 7);
        var correction = done(measures.correct(clinic.painSpecialist(), caseId, sent));
        answer(clinic.painSpecialist(), correction.response().id(), "1", AnswerValue.amount(1));
        assertThat(done(measures.correct(clinic.therapist(), caseId, sent)).response().id())
                .isEqualTo(correction.response().id());

        assertThat(course(clinic.therapist()).taken())
                .singleElement()
                .extracting(it -> it.results().getFirst().words())
                .isEqualTo("7.3");
        done(measures.finish(clinic.painSpecialist(), caseId, correction.response().id()));

        assertThat(course(clinic.therapist()).taken())
                .singleElement()
                .extracting(it -> it.results().getFirst().words())
                .isEqualTo("5.3");
        assertThat(refusal(measures.correct(clinic.painSpecialist(), caseId, sent)))
                .startsWith("There is no such");
    }

    @Test
    void a_later_score_is_compared_with_the_first() {
        var therapist = clinic.therapist();
        var today = LocalDate.now(clock);
        var first =
                done(
                        measures.begin(
                                therapist, caseId, InstrumentBook.the("peg"), today.minusDays(40)));
        finish(therapist, first.response().id(), Forms.points("peg", 8, 8, 8));
        fill(per, "peg", 5, 5, 5);

        var course = course(therapist);
        assertThat(course.taken().getFirst().results().getFirst().change())
                .extracting(Change::words)
                .isEqualTo("3 lower than at the first (38 %): better, a meaningful change");
        assertThat(course.over("peg/mean"))
                .extracting(MeasureCourse.Point::on)
                .containsExactly(today.minusDays(40), today);
    }

    @Test
    void nobody_answers_for_another_case_and_the_database_says_so_too() {
        var other = patients.invited("Other", "Ona");
        var begun = begin(per, "peg");

        assertThat(refusal(measures.mine(other.me(), caseId, List.of())))
                .isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(measures.form(other.me(), other.caseId(), begun)))
                .startsWith("There is no such questionnaire");
        assertThat(refusal(measures.of(per, caseId, List.of()))).startsWith("Your role may not");
        var forged =
                """
                insert into measures.answer (id, case_id, response_id, link_id, kind, amount, kept_for,
                                             by_account, at)
                values (gen_random_uuid(), ?, ?, '1', 'AMOUNT', 1, 'TEAM', (select access.uid()), now())
                """;
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(
                                                    clinic.therapist(), Act.READ_MEASURES, caseId);
                                            portal.sql(forged)
                                                    .params(caseId.value(), begun.value())
                                                    .update();
                                        }))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_owner")
                                        .sql("update measures.score set value = 0")
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_sends_what_they_cannot_read_whole_so_no_number_comes_of_a_part() {
        var begun = begin(clinic.therapist(), "phq-9");
        Forms.points("phq-9", 3, 3, 3, 3, 3, 3, 3, 3, 3)
                .forEach((item, reply) -> answer(clinic.therapist(), begun, item, reply));

        assertThat(refusal(measures.begin(clinic.monitor(), caseId, InstrumentBook.the("phq-9"))))
                .isEqualTo(AnswerReason.OTHERS.sentence());
        assertThat(refusal(measures.form(clinic.monitor(), caseId, begun)))
                .isEqualTo(AnswerReason.OTHERS.sentence());
        assertThat(refusal(measures.finish(clinic.monitor(), caseId, begun)))
                .isEqualTo(AnswerReason.OTHERS.sentence());

        done(measures.finish(clinic.psychiatrist(), caseId, begun));
        assertThat(course(clinic.psychiatrist()).taken().getFirst().results().getFirst().words())
                .startsWith("27");
    }

    @Test
    void a_seat_goes_on_with_what_the_monitor_began_and_then_it_is_the_seats() {
        var begun = begin(clinic.monitor(), "phq-9");
        answer(clinic.monitor(), begun, "1", new AnswerValue.Chosen("LA6568-5"));
        assertThat(form(clinic.monitor(), begun).answered()).isEqualTo(1);
        answer(clinic.therapist(), begun, "1", new AnswerValue.Chosen("LA6571-9"));

        assertThat(
                        refusal(
                                measures.answer(
                                        clinic.monitor(),
                                        caseId,
                                        begun,
                                        "2",
                                        new AnswerValue.Chosen("LA6568-5"))))
                .isEqualTo(AnswerReason.OTHERS.sentence());
    }

    @Test
    void a_correction_is_for_the_seats_though_the_monitor_knows_its_address() {
        var sent = fill(per, "peg", 7, 8, 7);
        var correction = done(measures.correct(clinic.painSpecialist(), caseId, sent));
        var id = correction.response().id();

        assertThat(refusal(measures.form(clinic.monitor(), caseId, id)))
                .isEqualTo(AnswerReason.OTHERS.sentence());
        assertThat(
                        refusal(
                                measures.answer(
                                        clinic.monitor(), caseId, id, "1", AnswerValue.amount(0))))
                .isEqualTo(AnswerReason.OTHERS.sentence());
        assertThat(refusal(measures.finish(clinic.monitor(), caseId, id)))
                .isEqualTo(AnswerReason.OTHERS.sentence());
    }

    @Test
    void reading_takes_the_same_few_statements_however_much_there_is() {
        fill(per, "peg", 7, 8, 7);
        long few = Queries.during(() -> measures.of(clinic.therapist(), caseId, List.of()));
        for (int more = 0; more < 4; more++) fill(clinic.therapist(), "peg", 7, 8, 7);

        assertThat(Queries.during(() -> measures.of(clinic.therapist(), caseId, List.of())))
                .isEqualTo(few);
        assertThat(few).isLessThan(16);
    }

    private static Map<String, Reply> bladder() {
        Reply no = new AnswerValue.YesNo(false);
        return Map.of(
                "day",
                new AnswerValue.YesNo(true),
                "day-how",
                AnswerValue.amount(2),
                "night",
                no,
                "urge",
                no,
                "pain",
                no,
                "above",
                no,
                "blood",
                no);
    }

    private ResponseId begin(Actor by, String instrument) {
        return done(measures.begin(by, caseId, InstrumentBook.the(instrument))).response().id();
    }

    private AnswerResult answer(Actor by, ResponseId id, String item, Reply reply) {
        return done(measures.answer(by, caseId, id, item, reply));
    }

    private ResponseId fill(Actor by, String instrument, int... points) {
        return fill(by, instrument, Forms.points(instrument, points));
    }

    private ResponseId fill(Actor by, String instrument, Map<String, Reply> replies) {
        return finish(by, begin(by, instrument), replies);
    }

    private ResponseId finish(Actor by, ResponseId id, Map<String, Reply> replies) {
        replies.forEach((item, reply) -> answer(by, id, item, reply));
        done(measures.finish(by, caseId, id));
        return id;
    }

    private ResponseForm form(Actor by, ResponseId id) {
        return done(measures.form(by, caseId, id));
    }

    private Waiting waiting() {
        return done(measures.mine(per, caseId, List.of()));
    }

    private List<RaisedAlarm> alarms() {
        return done(alarms.read(clinic.psychiatrist(), caseId)).alarms();
    }

    private MeasureCourse course(Actor by) {
        return done(measures.of(by, caseId, List.of()));
    }

    private int count(String table) {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from " + table + " where case_id = ?")
                .param(caseId.value())
                .query(Integer.class)
                .single();
    }

    private int rowsSeenBy(Actor.Staff reader, String table) {
        return transaction.execute(
                _ -> {
                    access.ask(reader, Act.READ_CASE, caseId);
                    return portal.sql("select count(*) from " + table + " where case_id = ?")
                            .param(caseId.value())
                            .query(Integer.class)
                            .single();
                });
    }
}
