package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.Role;
import org.threefold.appraisal.Appraisals;
import org.threefold.casefile.CaseFiles;
import org.threefold.consent.Consents;
import org.threefold.consent.OwnConsent;
import org.threefold.documents.Attachments;
import org.threefold.evaluation.Evaluations;
import org.threefold.history.Histories;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.notes.ProcessNotes;
import org.threefold.opioids.Opioids;
import org.threefold.preparation.Preparations;
import org.threefold.review.Reviews;
import org.threefold.safety.Alarms;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.Deeds;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.worklist.WorkLists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// One case with a little of everything, shown to everybody: by the services, and by the database
/// when it is asked as the portal without any service between. Against tables written by hand.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownMatrixTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CaseFiles files;
    @Autowired CareTeams teams;
    @Autowired WorkLists workLists;
    @Autowired Evaluations evaluations;
    @Autowired Histories histories;
    @Autowired Attachments attachments;
    @Autowired Opioids opioids;
    @Autowired Measures measures;
    @Autowired Alarms alarms;
    @Autowired Covers covers;
    @Autowired Emergencies emergencies;
    @Autowired Screenings screenings;
    @Autowired Appraisals appraisals;
    @Autowired Reviews reviews;
    @Autowired ProcessNotes notes;
    @Autowired Consents consents;
    @Autowired OwnConsent ownConsent;
    @Autowired Preparations preparations;

    private RecordedCase.Told told;
    private UUID person;
    private List<Actor> readers;

    @BeforeAll
    void one_case_and_everybody() {
        told = beans.createBean(RecordedCase.class).tell();
        person = done(files.find(clinic.coordinator(), told.caseId())).person().id().value();
        readers =
                List.of(
                        clinic.painSpecialist(),
                        clinic.psychiatrist(),
                        clinic.therapist(),
                        clinic.monitor(),
                        clinic.coordinator(),
                        told.patient(),
                        clinic.director(),
                        clinic.privacyOfficer(),
                        clinic.referrer(),
                        clinic.staff("Paul Away", Role.PAIN_SPECIALIST),
                        patients.invited("Other", "Ona").me(),
                        clinic.staff("Rita Else", Role.REFERRER),
                        inAnEmergency(clinic.staff("Eva Night", Role.PAIN_SPECIALIST)));
    }

    private Actor inAnEmergency(Actor.Staff who) {
        var why =
                new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");
        done(emergencies.open(who, told.caseId(), why, Clinic.FRESH));
        return who;
    }

    @Test
    void the_database_shows_everybody_what_the_table_says() {
        var expected = HandTable.read("/org/threefold/sql-matrix.txt");
        var shown = new LinkedHashMap<String, List<String>>();
        for (var line : expected.keySet())
            shown.put(line, readers.stream().map(reader -> shown(reader, line)).toList());

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void every_table_that_the_portal_reads_stands_in_the_table_or_is_tested_elsewhere() {
        var lines = new TreeSet<>(HandTable.read("/org/threefold/sql-matrix.txt").keySet());
        lines.removeIf(line -> line.matches("(part2|item9)[.].*"));
        lines.addAll(CaseRows.ELSEWHERE.keySet());

        assertThat(readable()).containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void without_a_sign_in_every_table_that_holds_anything_raises() {
        var filled =
                readable().stream()
                        .filter(it -> !it.equals("jobs.scheduled_task")) // times of jobs alone
                        .filter(this::holdsAnything)
                        .toList();

        assertThat(filled).hasSizeGreaterThan(20);
        for (var table : filled)
            assertThatThrownBy(() -> portal().sql("select * from " + table).query().listOfRows())
                    .as(table)
                    .hasStackTraceContaining("No sign-in is bound");
    }

    @Test
    void a_fact_of_the_case_is_not_changed_or_removed_even_by_a_superuser() {
        for (var line : HandTable.read("/org/threefold/sql-matrix.txt").keySet())
            if (!line.matches("access[.].*|worklist[.].*|(part2|item9)[.].*"))
                assertThatThrownBy(
                                () ->
                                        counting(owner(), "delete from " + CaseRows.of(line))
                                                .update())
                        .as(line)
                        .hasStackTraceContaining("Facts are appended");
    }

    @Test
    void the_services_answer_everybody_as_the_table_says() {
        var before = Deeds.of(owner());
        var services = services();
        var expected = HandTable.read("/org/threefold/service-matrix.txt");
        var answered = new LinkedHashMap<String, List<String>>();
        for (var line : expected.keySet()) {
            var service = services.get(line);
            if (service == null) throw new AssertionError("No service is tried for " + line);
            answered.put(line, readers.stream().map(it -> said(service.apply(it))).toList());
        }

        assertThat(answered).isEqualTo(expected);
        assertThat(Deeds.of(owner()))
                .as("showing something is no deed")
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private Map<String, Function<Actor, Outcome<?>>> services() {
        var id = told.caseId();
        return Map.ofEntries(
                entry("casefile.find", by -> files.find(by, id)),
                entry("access.team", by -> teams.team(by, id)),
                entry("worklist.overview", by -> workLists.overview(by, id)),
                entry("evaluation.of", by -> evaluations.of(by, id)),
                entry("history.of", by -> histories.of(by, id)),
                entry("documents.page", by -> attachments.page(by, id, 0, 25)),
                entry("opioids.of", by -> opioids.of(by, id)),
                entry("opioids.mine", by -> opioids.mine(by, id)),
                entry("measures.of", by -> measures.of(by, id, List.of())),
                entry("measures.mine", by -> measures.mine(by, id, List.of())),
                entry("measures.due", by -> measures.due(by, id, List.of())),
                entry("safety.read", by -> alarms.read(by, id)),
                entry("access.covers", by -> covers.of(by, id)),
                entry("screening.standing", by -> screenings.current(by, id)),
                entry("appraisal.sheet", by -> appraisals.sheet(by, id)),
                entry("review.of", by -> reviews.of(by, id)),
                entry("notes.mine", by -> notes.mine(by, id)),
                entry("consent.of", by -> consents.of(by, id)),
                entry("consent.mine", by -> ownConsent.mine(by, id)),
                entry("preparation.understanding", by -> preparations.understanding(by, id)),
                entry("preparation.assigned", by -> preparations.assigned(by, id)));
    }

    private static Map.Entry<String, Function<Actor, Outcome<?>>> entry(
            String service, Function<Actor, Outcome<?>> answers) {
        return Map.entry(service, answers);
    }

    private static String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> "done";
            case Outcome.Refused<?>(var why) ->
                    why.equals(Access.NOT_FOUND) ? "not-found" : "refused";
        };
    }

    private String shown(Actor reader, String line) {
        var source = clinic.dataSourceAs("threefold_app");
        var db = JdbcClient.create(source);
        var count =
                new TransactionTemplate(new DataSourceTransactionManager(source))
                        .execute(
                                _ -> {
                                    db.sql("select set_config('threefold.token', ?, true)")
                                            .param(reader.token().value())
                                            .query(String.class)
                                            .single();
                                    return counting(db, "select count(*) from " + CaseRows.of(line))
                                            .query(Long.class)
                                            .single();
                                });
        return count > 0 ? "rows" : "-";
    }

    private JdbcClient.StatementSpec counting(JdbcClient db, String sql) {
        return db.sql(sql)
                .param("case", told.caseId().value())
                .param("referral", told.referral().value())
                .param("person", person);
    }

    private boolean holdsAnything(String table) {
        return owner().sql("select exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }

    private List<String> readable() {
        return owner().sql(
                        """
                        select nspname || '.' || relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where relkind in ('r', 'p', 'v') and nspname !~ '^(pg_|information_schema)'
                          and has_table_privilege('threefold_app', c.oid, 'select')
                        """)
                .query(String.class)
                .list();
    }

    private JdbcClient portal() {
        return clinic.databaseAs("threefold_app");
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
