package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;

/// An event of the trail says what came of the act: done, refused and why, denied, or failed.
@InTheClinic
class AuditResultsTest {

    @Autowired Clinic clinic;
    @Autowired CareTeams teams;
    @Autowired Trails trails;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;

    private CaseId caseId;

    @BeforeEach
    void open() {
        caseId = clinic.looseCase();
    }

    @Test
    void what_was_shown_is_done() {
        done(teams.team(clinic.painSpecialist(), caseId));

        assertThat(last(Act.READ_CASE).result()).isEqualTo(AuditResult.DONE);
    }

    @Test
    void what_a_service_refuses_is_refused_and_says_why() {
        var why =
                refusal(
                        teams.assign(
                                clinic.coordinator(),
                                caseId,
                                Discipline.PAIN,
                                clinic.therapist().id()));

        assertThat(last(Act.ASSIGN_SEAT).result()).isEqualTo(AuditResult.REFUSED);
        assertThat(last(Act.ASSIGN_SEAT).reason()).isEqualTo(why);
    }

    @Test
    void what_the_matrix_does_not_open_is_denied() {
        refusal(teams.assign(clinic.therapist(), caseId, Discipline.PAIN, clinic.therapist().id()));

        assertThat(last(Act.ASSIGN_SEAT).result()).isEqualTo(AuditResult.DENIED);
    }

    /// By SQL with one's own token, past every service.
    @Test
    void nothing_is_said_to_be_done_on_a_case_that_its_account_has_nothing_to_do_with() {
        var stranger = clinic.staff("Sol Stranger", Role.PAIN_SPECIALIST);

        for (var outcome : List.of("done", "refused"))
            assertThatThrownBy(() -> appended(stranger, outcome))
                    .hasStackTraceContaining("nothing to do with the case");
        assertThat(appended(stranger, "denied")).isTrue();
        assertThat(appended(clinic.painSpecialist(), "done")).isTrue();
        assertThat(appended(clinic.coordinator(), "done")).isTrue();
    }

    private boolean appended(Actor who, String outcome) {
        var event =
                """
                [{"token": "%s", "act": "READ_CASE", "outcome": "%s", "case": "%s", "detail": "", "reason": "",
                  "sections": [], "records": []}]
                """
                        .formatted(who.token().value(), outcome, caseId);
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select access.append_events(?::jsonb)")
                                .param(event)
                                .query((_, _) -> true)
                                .single());
    }

    @Test
    void what_an_error_rolled_back_is_on_the_trail_as_failed() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(
                                                    clinic.painSpecialist(), Act.READ_CASE, caseId);
                                            portal.sql("select 1/0").query(Integer.class).single();
                                        }))
                .hasStackTraceContaining("division by zero");

        assertThat(last(Act.READ_CASE).result()).isEqualTo(AuditResult.FAILED);
    }

    @Test
    void what_was_denied_before_an_error_stays_denied() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(
                                                    clinic.painSpecialist(),
                                                    Act.DECIDE,
                                                    CaseId.next());
                                            access.ask(clinic.therapist(), Act.ASSIGN_SEAT, caseId);
                                            throw new IllegalStateException("a fault");
                                        }))
                .hasMessage("a fault");

        assertThat(last(Act.ASSIGN_SEAT).result()).isEqualTo(AuditResult.DENIED);
    }

    /// Nothing is held while a service works: the chain is locked by the last statement alone.
    @Test
    void a_reader_who_takes_long_holds_nobody_up() {
        transaction.executeWithoutResult(
                _ -> {
                    access.ask(clinic.painSpecialist(), Act.READ_CASE, caseId);
                    assertThat(
                                    portal.sql(
                                                    """
                                                    select count(*) from pg_locks
                                                    where pid = pg_backend_pid()
                                                      and (locktype = 'advisory' or mode = 'RowExclusiveLock')
                                                    """)
                                            .query(Integer.class)
                                            .single())
                            .isZero();
                });
    }

    @Test
    void every_event_of_a_transaction_is_by_whoever_asked() {
        transaction.executeWithoutResult(
                _ -> {
                    access.ask(clinic.painSpecialist(), Act.READ_CASE, caseId, "one");
                    access.ask(clinic.therapist(), Act.READ_CASE, caseId, "other");
                });

        assertThat(trail(Act.READ_CASE))
                .filteredOn(it -> List.of("one", "other").contains(it.detail()))
                .extracting(AuditEvent::who)
                .containsExactlyInAnyOrder("Dana Ruiz", "Jo Mbeki");
    }

    private AuditEvent last(Act act) {
        return trail(act).getFirst();
    }

    private List<AuditEvent> trail(Act act) {
        var query = new TrailQuery(null, caseId.value(), act, null, null);
        return done(trails.search(clinic.privacyOfficer(), query, 0, 20));
    }
}
