package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.audit.AuditResult;
import org.threefold.audit.AuditTrail;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.LoginToken;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;

@InTheClinic
class AccessTest {

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired CareTeams teams;
    @Autowired Trails trails;
    @Autowired Access access;
    @Autowired SystemAccount system;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;

    @Test
    void a_case_one_has_no_relation_to_is_not_found() {
        var theirs = clinic.looseCase();
        var stranger = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);

        assertThat(refusal(teams.team(stranger, theirs))).isEqualTo(Access.NOT_FOUND);
        assertThat(refusal(teams.team(stranger, CaseId.next()))).isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void a_refusal_stands_on_the_trail() {
        var theirs = clinic.looseCase();
        var stranger = clinic.staff("Nora Outside", Role.PAIN_SPECIALIST);
        teams.team(stranger, theirs);

        var query = new TrailQuery(stranger.id().value(), theirs.value(), null, null, null);
        assertThat(done(trails.search(clinic.privacyOfficer(), query, 0, 10)))
                .singleElement()
                .satisfies(event -> assertThat(event.result()).isEqualTo(AuditResult.DENIED))
                .satisfies(event -> assertThat(event.act()).isEqualTo("READ_CASE"));
    }

    @Test
    void nobody_fills_two_seats_on_one_case() {
        var both = clinic.staff("Two Hats", Role.PAIN_SPECIALIST, Role.THERAPIST);
        var caseId = CaseId.next();
        clinic.seat(caseId, Discipline.PAIN, both);

        assertThat(
                        refusal(
                                teams.assign(
                                        clinic.coordinator(),
                                        caseId,
                                        Discipline.THERAPY,
                                        both.id())))
                .contains("Nobody fills two");
    }

    @Test
    void a_seat_needs_its_role() {
        assertThat(
                        refusal(
                                teams.assign(
                                        clinic.coordinator(),
                                        CaseId.next(),
                                        Discipline.PAIN,
                                        clinic.therapist().id())))
                .contains("does not hold the role");
    }

    @Test
    void a_borrowed_id_without_its_token_opens_nothing() {
        var caseId = clinic.looseCase();
        var forged = new Actor.Staff(clinic.painSpecialist().id(), clinic.monitor().token());
        var invented = new Actor.Staff(clinic.painSpecialist().id(), new LoginToken("guessed"));

        assertThat(refusal(teams.team(forged, caseId))).isEqualTo(Access.SIGNED_OUT);
        assertThat(refusal(teams.team(invented, caseId))).isEqualTo(Access.SIGNED_OUT);
    }

    @Test
    void disabling_somebody_takes_effect_at_their_next_click() {
        var leaving = clinic.staff("Lea Leaving", Role.COORDINATOR);
        done(teams.candidates(leaving, Discipline.PAIN));
        done(accounts.setDisabled(clinic.privacyOfficer(), leaving.id().value(), true));

        assertThat(refusal(teams.candidates(leaving, Discipline.PAIN)))
                .isEqualTo(Access.SIGNED_OUT);
        assertThat(accounts.whoIs(leaving)).isEmpty();
    }

    @Test
    void an_unknown_user_gets_the_same_answer_as_a_wrong_password() {
        assertThat(refusal(accounts.signIn("nobody.here", "a wrong password indeed", "a")))
                .isEqualTo(Accounts.NOT_SIGNED_IN);
        assertThat(refusal(accounts.signIn("administrator", "a wrong password indeed", "b")))
                .isEqualTo(Accounts.NOT_SIGNED_IN);
    }

    @Test
    void guessing_is_throttled_by_account() {
        for (int i = 0; i < 8; i++)
            accounts.signIn("guessed.at", "a wrong password indeed", "c" + i);
        assertThat(refusal(accounts.signIn("guessed.at", "a wrong password indeed", "d")))
                .isEqualTo(Accounts.TOO_OFTEN);
    }

    @Test
    void the_portal_without_a_token_raises_and_reads_no_account() {
        var portal = clinic.databaseAs("threefold_app");
        assertThatThrownBy(() -> portal.sql("select access.uid()").query().singleValue())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("No sign-in is bound");
        assertThatThrownBy(() -> portal.sql("select * from access.account").query().listOfRows())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () ->
                                portal.sql("select * from access.password_of('administrator')")
                                        .query()
                                        .listOfRows())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> portal.sql("select * from audit.event").query().listOfRows())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void sql_in_the_name_of_a_coordinator_makes_a_patient_and_nobody_else() {
        var make =
                "select access.create_account(gen_random_uuid(), '%s', '%s', 'X', '', %s, '{%s}')";
        as(
                clinic.coordinator(),
                make.formatted("patient", "made.1", "gen_random_uuid()", "PATIENT"));

        for (var forged :
                List.of(
                        make.formatted("patient", "made.2", "gen_random_uuid()", "PRIVACY_OFFICER"),
                        make.formatted(
                                "patient", "made.3", "gen_random_uuid()", "PATIENT,THERAPIST"),
                        make.formatted("system", "made.4", "null", ""),
                        make.formatted("staff", "made.5", "null", "THERAPIST")))
            assertThatThrownBy(() -> as(clinic.coordinator(), forged))
                    .as(forged)
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_gives_the_system_account_a_role_or_a_link_or_an_end() {
        system.actor();
        var id = "'00000000-0000-7000-8000-0000000005e1'";

        for (var forged :
                List.of(
                        "select access.set_roles(%s, '{THERAPIST}')",
                        "select access.set_disabled(%s, true)"))
            assertThatThrownBy(() -> as(clinic.privacyOfficer(), forged.formatted(id)))
                    .hasStackTraceContaining("The system account is nobody's");
        assertThatThrownBy(
                        () ->
                                as(
                                        clinic.coordinator(),
                                        "select access.invite(%s, 'a link', 1)".formatted(id)))
                .hasStackTraceContaining("The system account is nobody's");
    }

    private void as(Actor by, String sql) {
        transaction.executeWithoutResult(
                _ -> {
                    access.ask(by, Act.FIND_OWN_CASE);
                    portal.sql(sql).query((_, _) -> true).single();
                });
    }

    @Test
    void a_changed_event_a_missing_one_and_a_cut_off_tail_are_found() {
        var caseId = clinic.looseCase();
        for (int i = 0; i < 4; i++) done(teams.team(clinic.painSpecialist(), caseId));
        var trail = new AuditTrail(clinic.dataSourceAs("threefold_auditor"));
        assertThat(trail.broken()).isEmpty();

        var superuser = clinic.databaseAs("postgres");
        assertThatThrownBy(() -> superuser.sql("update audit.event set detail = 'x'").update())
                .hasStackTraceContaining("Facts are appended");
        var place = place(superuser, caseId);
        tamper("update audit.event set reason = 'x' where " + place);
        assertThat(trail.broken()).anyMatch(b -> b.why().contains("was changed"));
        tamper("update audit.event set reason = '' where " + place);
        assertThat(trail.broken()).isEmpty();
        tamper("update audit.event set outcome = 'refused' where " + place);
        assertThat(trail.broken()).anyMatch(b -> b.why().contains("was changed"));
        tamper("update audit.event set outcome = 'done' where " + place);
        assertThat(trail.broken()).isEmpty();

        superuser
                .sql("create table audit.kept as select * from audit.event where " + place)
                .update();
        tamper("delete from audit.event where " + place);
        assertThat(trail.broken())
                .anyMatch(b -> b.why().contains("missing") || b.why().contains("cut off"));
        tamper("insert into audit.event select * from audit.kept");
        superuser.sql("drop table audit.kept").update();
        assertThat(trail.broken()).isEmpty();
    }

    private static String place(JdbcClient superuser, CaseId caseId) {
        return superuser
                .sql(
                        """
                        select format('chain = %L and number = %s', chain, number) from audit.event
                        where case_id = ? and act = 'READ_CASE' limit 1
                        """)
                .param(caseId.value())
                .query(String.class)
                .single();
    }

    private void tamper(String sql) {
        var superuser = clinic.databaseAs("postgres");
        superuser.sql("alter table audit.event disable trigger user").update();
        superuser.sql(sql).update();
        superuser.sql("alter table audit.event enable trigger user").update();
    }
}
