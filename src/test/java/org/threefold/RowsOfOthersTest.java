package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// SQL in somebody's name, with no service between: relations to cases and work lists of others.
@InTheClinic
class RowsOfOthersTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Clock clock;

    private Patients.Patient mine;
    private Patients.Patient other;

    @BeforeEach
    void two_cases() {
        mine = patients.invited("Own", "Ola");
        other = patients.invited("Other", "Oda");
    }

    @Test
    void a_patients_account_is_related_to_the_case_of_another_in_no_way() {
        assertThatThrownBy(() -> relate(mine.caseId(), account(other), "PATIENT"))
                .hasStackTraceContaining("not of the patient of this case");
        for (var kind : List.of("MEMBER", "PAIN"))
            assertThat(relate(mine.caseId(), account(other), kind)).as(kind).contains("does not");
        assertThat(relate(mine.caseId(), account(mine), "PATIENT")).isEqualTo("related");
    }

    @Test
    void a_coordinator_gives_no_relation_of_the_system_account_and_no_undated_cover() {
        for (var kind : List.of("SYSTEM", "COVER"))
            assertThatThrownBy(() -> relate(mine.caseId(), clinic.monitor().id().value(), kind))
                    .as(kind)
                    .hasStackTraceContaining("gives no such relation");
    }

    @Test
    void whoever_covers_a_case_may_be_given_its_seat() {
        var nils = clinic.staff("Nils Cover", Role.THERAPIST);
        var now = clock.instant();
        done(
                covers.name(
                        clinic.coordinator(),
                        mine.caseId(),
                        nils.id(),
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(8))));

        done(teams.assign(clinic.coordinator(), mine.caseId(), Discipline.THERAPY, nils.id()));

        assertThat(done(covers.of(clinic.coordinator(), mine.caseId())).covers()).isEmpty();
    }

    @Test
    void nobody_writes_the_list_of_another_case() {
        var row = "[{\"case_id\": \"" + other.caseId() + "\"}]";
        for (var lists : List.of(List.of(row, "[]"), List.of("[]", row)))
            assertThatThrownBy(() -> put(mine.me(), lists))
                    .hasStackTraceContaining("Rows of another case");
    }

    @Test
    void a_patient_reads_nothing_of_what_staff_has_to_do() {
        assertThat(tasksSeenBy(clinic.coordinator())).isPositive();
        assertThat(tasksSeenBy(mine.me())).isZero();
    }

    private String relate(CaseId caseId, UUID account, String kind) {
        return clinic.inNameOf(
                clinic.coordinator(),
                db ->
                        db.sql("select coalesce(access.relate(?, ?, ?), 'related')")
                                .params(caseId.value(), account, kind)
                                .query(String.class)
                                .single());
    }

    private Boolean put(Actor who, List<String> lists) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select journey.put(?, ?::jsonb, ?::jsonb, true)")
                                .params(mine.caseId().value(), lists.get(0), lists.get(1))
                                .query((_, _) -> true)
                                .single());
    }

    private long tasksSeenBy(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select count(*) from journey.first_tasks(array[?], now())")
                                .param(mine.caseId().value())
                                .query(Long.class)
                                .single());
    }

    private UUID account(Patients.Patient patient) {
        return clinic.databaseAs("postgres")
                .sql("select id from access.account where patient_id = ?")
                .param(patient.me().id().value())
                .query(UUID.class)
                .single();
    }
}
