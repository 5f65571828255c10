package org.threefold.opioids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.opioids.Diary.take;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Verdict;
import org.threefold.history.Histories;
import org.threefold.history.Medication;
import org.threefold.history.MedicationDraft;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.Queries;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@InTheClinic
class OpioidsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Histories histories;
    @Autowired Opioids opioids;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;
    @Autowired Clock clock;

    private Actor per;
    private CaseId caseId;

    @BeforeEach
    void invite() {
        var patient = patients.invited("Opioid", "Per");
        per = patient.me();
        caseId = patient.caseId();
    }

    @Test
    void prescribed_is_counted_from_the_medication_list_and_follows_it() {
        prescribe("oxycodone", "10", "mg", "twice a day");
        prescribe("gabapentin", "300", "mg", "3 times a day");

        assertThat(done(opioids.of(clinic.therapist(), caseId)).prescribed())
                .map(DailyTotal::words)
                .contains("30 MME a day");
        prescribe("tramadol", null, "mg", "as needed");
        assertThat(done(opioids.of(clinic.therapist(), caseId)).prescribed())
                .map(DailyTotal::words)
                .contains("≥ 30 MME a day (1 drug not convertible)");
    }

    @Test
    void a_room_with_a_permit_gets_the_total_and_none_where_the_list_names_no_opioid() {
        assertThat(daily()).isEmpty();
        prescribe("morphine", "30", "mg", "twice a day");

        assertThat(daily()).map(DailyTotal::words).contains("60 MME a day");
    }

    @Test
    void the_patient_writes_a_day_and_the_team_reads_it() {
        keep(today(), take("oxycodone", "5 mg", "3"), take("Tylenol with codeine", null, "1"));

        var read = done(opioids.of(clinic.psychiatrist(), caseId)).diary();

        assertThat(read).singleElement().extracting(DiaryDay::day).isEqualTo(today());
        assertThat(read.getFirst().words())
                .isEqualTo("3 × oxycodone, 5 mg each; 1 × Tylenol with codeine");
        assertThat(read.getFirst().equivalent(FactorSet.CDC_2022)).isEmpty();
    }

    @Test
    void prescribed_and_taken_are_two_figures() {
        prescribe("morphine", "30", "mg", "twice a day");
        for (int ago = 0; ago < 7; ago++)
            keep(today().minusDays(ago), take("morphine", "30 mg", "1"));

        var use = done(opioids.of(clinic.painSpecialist(), caseId));

        assertThat(use.prescribed()).map(DailyTotal::words).contains("60 MME a day");
        assertThat(use.actual().words()).isEqualTo("30 MME a day on average of 7 diary days");
    }

    @Test
    void a_day_written_again_takes_the_place_of_the_first_which_stays_in_the_table() {
        keep(today(), take("oxycodone", "5 mg", "3"));
        keep(today());

        assertThat(done(opioids.mine(per, caseId)))
                .singleElement()
                .extracting(DiaryDay::words)
                .isEqualTo("None");
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql("select count(*) from opioids.diary_day where case_id = ?")
                                .param(caseId.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void a_day_sent_twice_is_kept_once() {
        var draft = new DiaryDraft(DiaryDayId.next(), today(), List.of());

        assertThat(done(opioids.write(per, caseId, draft))).isEqualTo(draft.id());
        assertThat(done(opioids.write(per, caseId, draft))).isEqualTo(draft.id());
        assertThat(done(opioids.mine(per, caseId))).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_kept() {
        assertThat(refused(today().plusDays(1))).isEqualTo("This day has not come yet.");
        assertThat(refused(today(), take(" ", null, "1"))).isEqualTo("Write the medicine's name.");
        assertThat(refused(today(), take("oxycodone", null, "0"))).startsWith("Write how many");
        assertThat(refused(today(), take("oxycodone", null, "100"))).startsWith("Write how many");
        assertThat(refused(today(), take("oxycodone", "0 mg", "1"))).startsWith("Look at the");
        assertThat(done(opioids.mine(per, caseId))).isEmpty();
    }

    @Test
    void nobody_but_the_patient_writes_and_nobody_writes_for_another() {
        var draft = new DiaryDraft(DiaryDayId.next(), today(), List.of());
        var other = patients.invited("Other", "Ona");

        assertThat(refusal(opioids.write(clinic.painSpecialist(), caseId, draft)))
                .startsWith("Your role may not");
        assertThat(refusal(opioids.write(clinic.coordinator(), caseId, draft)))
                .startsWith("Your role may not");
        assertThat(refusal(opioids.write(other.me(), caseId, draft))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(opioids.mine(other.me(), caseId))).isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void the_patient_reads_the_diary_and_not_what_the_team_made_of_it() {
        assertThat(refusal(opioids.of(per, caseId))).startsWith("Your role may not");
        assertThat(refusal(opioids.of(clinic.coordinator(), caseId)))
                .startsWith("Your role may not");
    }

    @Test
    void the_database_lets_nobody_else_write_and_changes_no_day_even_for_its_owner() {
        keep(today(), take("oxycodone", "5 mg", "3"));
        var forged =
                """
                insert into opioids.diary_day (id, case_id, day, by_account, at)
                values (gen_random_uuid(), ?, current_date - 1, (select access.uid()), now())
                """;

        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(
                                                    clinic.painSpecialist(),
                                                    Act.READ_OPIOIDS,
                                                    caseId);
                                            portal.sql(forged).param(caseId.value()).update();
                                        }))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("threefold_owner")
                                        .sql("update opioids.diary_take set pieces = 1")
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void reading_takes_the_same_few_statements_however_long_the_diary_is() {
        keep(today(), take("oxycodone", "5 mg", "3"));
        long few = Queries.during(() -> opioids.of(clinic.painSpecialist(), caseId));
        for (int ago = 1; ago < 6; ago++)
            keep(today().minusDays(ago), take("oxycodone", "5 mg", "3"));

        assertThat(Queries.during(() -> opioids.of(clinic.painSpecialist(), caseId)))
                .isEqualTo(few);
        assertThat(few).isLessThan(10);
    }

    private Optional<DailyTotal> daily() {
        return transaction.execute(
                _ ->
                        access.ask(clinic.painSpecialist(), Act.READ_FINDINGS, caseId)
                                        instanceof Verdict.Granted(var permit)
                                ? opioids.daily(permit)
                                : Optional.empty());
    }

    private void prescribe(String name, @Nullable String dose, String unit, String often) {
        var amount = dose == null ? null : new BigDecimal(dose);
        var draft =
                new MedicationDraft(
                        name, null, amount, unit, often, null, Medication.Status.ACTIVE, false);
        done(histories.recordMedication(clinic.painSpecialist(), caseId, draft));
    }

    private void keep(LocalDate day, Take... taken) {
        done(opioids.write(per, caseId, new DiaryDraft(DiaryDayId.next(), day, List.of(taken))));
    }

    private String refused(LocalDate day, Take... taken) {
        return refusal(
                opioids.write(per, caseId, new DiaryDraft(DiaryDayId.next(), day, List.of(taken))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
