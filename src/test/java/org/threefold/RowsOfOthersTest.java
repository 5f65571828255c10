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
import org.threefold.access.SystemAccount;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.LoginToken;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import tools.jackson.databind.ObjectMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// SQL in somebody's name, with no service between: relations to cases, work lists and screenings.
@InTheClinic
class RowsOfOthersTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Clock clock;
    @Autowired SystemAccount system;
    @Autowired ObjectMapper json;

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
    void nobody_gives_themselves_a_membership() {
        var cora = clinic.coordinator();

        assertThat(relate(mine.caseId(), cora.id().value(), "MEMBER")).contains("adds themselves");
        assertThat(relate(mine.caseId(), clinic.monitor().id().value(), "MEMBER"))
                .isEqualTo("related");
    }

    @Test
    void the_relation_of_the_system_account_is_not_for_the_token_of_a_person() {
        for (var who : List.<Actor>of(clinic.coordinator(), clinic.director(), mine.me()))
            assertThat(enteredAsSystem(who)).isZero();
    }

    private int enteredAsSystem(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select account_id from access.bind_system_account(?, ?)")
                                .params(who.token().value(), mine.caseId().value())
                                .query(UUID.class)
                                .list()
                                .size());
    }

    @Test
    void a_coordinator_takes_no_place_from_a_patient() {
        var stays =
                clinic.inNameOf(
                        clinic.coordinator(),
                        db -> {
                            db.sql("select access.unrelate(?, ?)")
                                    .params(mine.caseId().value(), account(mine))
                                    .query((_, _) -> true)
                                    .single();
                            return db.sql(
                                            "select count(*) from access.team(?) where kind = 'PATIENT'")
                                    .param(mine.caseId().value())
                                    .query(Long.class)
                                    .single();
                        });

        assertThat(stays).isOne();
    }

    /// A relation made and rolled back shows no more than one that is committed, which is on the
    /// trail.
    @Test
    void a_relation_shows_nothing_in_the_transaction_that_makes_it() {
        var both = clinic.staff("Carl Both", Role.COORDINATOR, Role.PAIN_SPECIALIST);
        var night = clinic.staff("Nora Night", Role.PAIN_SPECIALIST);
        var seat = "select access.relate('%s', access.uid(), 'PAIN')".formatted(mine.caseId());
        var glass =
                "select access.break_glass(gen_random_uuid(), '%s', 'CRISIS', 'x', now())"
                        .formatted(mine.caseId());

        assertThat(seenAfter(seat, both)).isZero();
        assertThat(seenAfter(glass, night)).isZero();
        assertThat(seenAfter("select 1", clinic.painSpecialist())).isPositive();
    }

    /// Relations of one's own, the team and alarms.
    private long seenAfter(String made, Actor who) {
        return clinic.inNameOf(
                who,
                db -> {
                    db.sql(made).query((_, _) -> true).single();
                    return db.sql(
                                    """
                                    select (select count(*) from access.relation where case_id = :case)
                                        + case when safety.may_act(:case) then 1 else 0 end
                                    """)
                            .param("case", mine.caseId().value())
                            .query(Long.class)
                            .single();
                });
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
    void nobody_gathers_or_writes_lists_by_sql_of_their_own_case_either() {
        var row = "[{\"case_id\": \"" + mine.caseId() + "\"}]";
        for (var who : List.<Actor>of(mine.me(), clinic.painSpecialist(), clinic.coordinator())) {
            assertThatThrownBy(() -> put(who, who.token(), List.of("[]", row)))
                    .hasStackTraceContaining("for the system account");
            for (var call :
                    List.of(
                            "select worklist.write_lists('%s', '[]', '[]', true)",
                            "select worklist.collect_facts('%s')",
                            "select worklist.safety('%s')",
                            "select worklist.home('%s')",
                            "select worklist.death('%s')",
                            "select access.may_collect('x', '%s')",
                            "select worklist.differences('%s', '[]', '[]')"))
                assertThatThrownBy(() -> called(who, call.formatted(mine.caseId())))
                        .as(call)
                        .hasStackTraceContaining("permission denied");
        }
    }

    /// Kept screenings are read back to the care team, so nobody adds what no rule has found.
    @Test
    void nobody_keeps_a_screening_by_sql_and_a_seat_no_more_than_others() {
        var days = "'%s', '2100-01-01')".formatted(mine.caseId());
        for (var who : List.<Actor>of(clinic.painSpecialist(), clinic.coordinator(), mine.me())) {
            for (var table : List.of("kept", "kept_finding", "kept_fact", "snapshot"))
                assertThatThrownBy(() -> changed(who, forged(table)))
                        .as(table)
                        .hasStackTraceContaining("permission denied");
            for (var call : List.of("schedule_next(", "screened_today("))
                assertThatThrownBy(() -> called(who, "select screening." + call + days))
                        .as(call)
                        .hasStackTraceContaining("permission denied");
            var own = "'%s', ".formatted(who.token().value());
            for (var call : List.of("schedule_next(", "screened_today("))
                assertThatThrownBy(() -> called(who, "select screening." + call + own + days))
                        .as(call)
                        .hasStackTraceContaining("for the system account");
            assertThatThrownBy(() -> keep(who, who.token(), Map.of()))
                    .hasStackTraceContaining("for the system account");
            assertThatThrownBy(() -> called(who, counts(who.token())))
                    .hasStackTraceContaining("for the system account");
        }
        for (var who : List.<Actor>of(clinic.coordinator(), mine.me()))
            assertThatThrownBy(() -> called(who, counts(system.actor().token())))
                    .hasStackTraceContaining("by whoever sees all of it");
    }

    private String counts(LoginToken token) {
        return "select screening.keep_counts('%s', '{\"case_id\": \"%s\"}')"
                .formatted(token.value(), mine.caseId());
    }

    /// The portal hands its token over in the transaction of whoever changed the case.
    @Test
    void a_screening_is_kept_in_the_name_of_whoever_sees_all_of_it() {
        var token = system.actor().token();
        var seat = clinic.painSpecialist();
        assertThat(keep(seat, token, Map.of())).containsExactly(mine.caseId().value());
        for (var wrong :
                List.of(
                        Map.of("account_id", account(other).toString()),
                        Map.of("name", "Somebody Else"),
                        Map.of("case_id", CaseId.next().toString())))
            assertThatThrownBy(() -> keep(seat, token, wrong))
                    .as(wrong.toString())
                    .hasStackTraceContaining("by whoever sees all of it");
        for (var who : List.<Actor>of(clinic.coordinator(), mine.me()))
            assertThatThrownBy(() -> keep(who, token, Map.of()))
                    .hasStackTraceContaining("by whoever sees all of it");
    }

    /// Keeps a screening with one fact, which claims to be of another case; answers whose fact it
    /// is.
    private List<UUID> keep(Actor who, LoginToken token, Map<String, String> other) {
        var head = new HashMap<String, Object>();
        head.put("case_id", mine.caseId().toString());
        head.put("number", 1000);
        head.put("at", "2026-11-30T10:00:00Z");
        head.put("day", "2026-11-30");
        for (var words : List.of("book", "policy", "fingerprint")) head.put(words, "x");
        head.put("account_id", idOf(who).toString());
        head.put("name", nameOf(who));
        head.put("rules", 0);
        head.put("facts", 1);
        head.putAll(other);
        var fact =
                Map.of(
                        "case_id", this.other.caseId().toString(),
                        "part2", false,
                        "fact", "forged",
                        "name", "forged",
                        "value", "x");
        return clinic.inNameOf(
                who,
                db -> {
                    db.sql("select screening.keep(?, ?::jsonb, '[]', ?::jsonb)")
                            .param(token.value())
                            .param(json.writeValueAsString(head))
                            .param(json.writeValueAsString(List.of(fact)))
                            .query((_, _) -> true)
                            .single();
                    return db.sql("select case_id from screening.kept_fact where fact = 'forged'")
                            .query(UUID.class)
                            .list();
                });
    }

    private String forged(String table) {
        return "insert into screening.%s (case_id) values ('%s')".formatted(table, mine.caseId());
    }

    private int changed(Actor who, String sql) {
        return clinic.inNameOf(who, db -> db.sql(sql).update());
    }

    private UUID idOf(Actor who) {
        return clinic.inNameOf(who, db -> db.sql("select access.uid()").query(UUID.class).single());
    }

    private String nameOf(Actor who) {
        return clinic.inNameOf(
                who, db -> db.sql("select access.own_name()").query(String.class).single());
    }

    @Test
    void the_list_of_a_case_has_no_rows_of_another() {
        var row = "[{\"case_id\": \"" + other.caseId() + "\"}]";
        for (var lists : List.of(List.of(row, "[]"), List.of("[]", row)))
            assertThatThrownBy(() -> put(mine.me(), system.actor().token(), lists))
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

    private Boolean put(Actor who, LoginToken token, List<String> lists) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select worklist.write_lists(?, ?, ?::jsonb, ?::jsonb, true)")
                                .params(
                                        token.value(),
                                        mine.caseId().value(),
                                        lists.get(0),
                                        lists.get(1))
                                .query((_, _) -> true)
                                .single());
    }

    private Object called(Actor who, String sql) {
        return clinic.inNameOf(who, db -> db.sql(sql).query().listOfRows());
    }

    private long tasksSeenBy(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select count(*) from worklist.first_tasks(array[?], now())")
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
