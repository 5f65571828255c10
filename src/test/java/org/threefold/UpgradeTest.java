package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.threefold.access.Accounts;
import org.threefold.access.Emergencies;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.casefile.CaseFiles;
import org.threefold.history.TrialSettings;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.library.Library;
import org.threefold.library.VerificationLevel;
import org.threefold.screening.KeptFinding;
import org.threefold.screening.RecordedStatus;
import org.threefold.screening.ScreeningArchive;
import org.threefold.settings.Policies;
import org.threefold.support.Clinic;
import org.threefold.support.Migrating;
import org.threefold.support.Postgres;
import org.threefold.worklist.CaseQuery;
import org.threefold.worklist.WorkLists;

import java.util.UUID;

/// A practice that worked with version 10.75, its rows as that version wrote them
/// (`database-10-75.txt`), goes on with this one: what it has is read, and what it does is written.
@SpringBootTest(classes = {Application.class, Clinic.class, Clinic.TestBeans.class})
@ContextConfiguration(initializers = UpgradeTest.Before.class)
class UpgradeTest {

    private static final String ROWS = "/org/threefold/database-10-75.txt";

    /// The portal finds this database at its start, and brings it up to date.
    static final class Before extends Postgres {

        @Override
        protected void prepare(String database) {
            Migrating.empty(database).target("10.75.1").load().migrate();
            Rows.read(ROWS).into(Postgres.server().superuser(database));
        }
    }

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired Policies policies;
    @Autowired Library library;
    @Autowired ScreeningArchive archive;
    @Autowired Emergencies emergencies;
    @Autowired WorkLists workLists;
    @Autowired CaseFiles files;
    @Autowired Trails trails;

    @Test
    void everybody_signs_in_with_the_password_of_before() {
        assertThat(signedIn("Dana Ruiz")).isInstanceOf(Actor.Staff.class);
        assertThat(signedIn("Bea Before")).isInstanceOf(Actor.Patient.class);
    }

    @Test
    void the_policy_that_was_adopted_is_in_force() {
        var policy = done(policies.book(signedIn("Ilse Kagan"))).inForce();

        assertThat(policy.number()).isEqualTo(2);
        assertThat(policy.policy().whole(TrialSettings.LOOK_BACK)).isEqualTo(8);
    }

    @Test
    void the_library_has_what_the_practice_added() {
        var snapshot = done(library.snapshot(signedIn("Mira Holt")));

        assertThat(snapshot.statements())
                .filteredOn(it -> it.sentence().equals("A made-up sentence."))
                .singleElement()
                .satisfies(it -> assertThat(it.source().shortName()).isEqualTo("Fiction 2026"))
                .satisfies(
                        it ->
                                assertThat(it.citation().mark())
                                        .isEqualTo(VerificationLevel.CHECKED));
    }

    @Test
    void a_screening_is_read_as_it_was_kept() {
        var kept = done(archive.kept(signedIn("Dana Ruiz"), caseId(), 1));

        assertThat(kept.findings()).hasSizeGreaterThan(5);
        assertThat(kept.findings()).extracting(KeptFinding::gate).contains("before the decision");
        assertThat(kept.findings())
                .extracting(KeptFinding::status)
                .contains(RecordedStatus.UNKNOWN);
    }

    @Test
    void an_emergency_access_says_who_was_told_of_it() {
        assertThat(done(emergencies.list(signedIn("Administrator"), 0, 10)))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).startsWith("Eva Away"))
                .satisfies(it -> assertThat(it.told()).contains("Dana Ruiz", "Ilse Kagan"));
    }

    @Test
    void a_patient_reads_who_opened_their_record() {
        var bea = (Actor.Patient) signedIn("Bea Before");

        assertThat(done(trails.ofMyRecord(bea, 0, 50)))
                .extracting(AuditEvent::who)
                .contains("Automatic check", "Eva Away");
    }

    @Test
    void the_lists_have_the_case_and_follow_the_next_change() {
        var dana = signedIn("Dana Ruiz");
        assertThat(done(workLists.cases(dana, CaseQuery.recent(), 0, 10)).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo("BEFORE, Bea"));
        behind("delete from worklist.task");

        done(files.reframe(dana, Ids.next(), caseId(), "Is a trial of it reasonable now?"));

        assertThat(done(workLists.work(dana, 0, 10)).rows()).isNotEmpty();
    }

    @Test
    void the_trail_is_whole() {
        assertThat(auditor().sql("select why from audit.broken()").query(String.class).list())
                .isEmpty();
    }

    @Test
    void the_system_account_is_called_what_it_is() {
        assertThat(
                        clinic.databaseAs("postgres")
                                .sql("select title from access.account where kind = 'system'")
                                .query(String.class)
                                .single())
                .isEqualTo("System account");
    }

    private Actor signedIn(String name) {
        var username =
                clinic.databaseAs("postgres")
                        .sql("select username from access.account where display_name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
        return done(accounts.signIn(username, PASSWORD, "test")).actor();
    }

    private CaseId caseId() {
        return new CaseId(
                clinic.databaseAs("postgres")
                        .sql("select id from casefile.case_file")
                        .query(UUID.class)
                        .single());
    }

    private void behind(String sql) {
        clinic.databaseAs("postgres").sql(sql).update();
    }

    private JdbcClient auditor() {
        return clinic.databaseAs("threefold_auditor");
    }
}
