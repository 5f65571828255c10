package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.Deaths;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Evaluations;
import org.threefold.evaluation.Section;
import org.threefold.history.Histories;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.notes.ProcessNotes;
import org.threefold.review.Reviews;
import org.threefold.screening.ScreeningArchive;
import org.threefold.screening.Screenings;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;
import org.threefold.worklist.WorkLists;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// Who opens a case in an emergency, for how long, what they read and what stays closed, who is
/// told, and who reviews it.
@InTheClinic
class EmergenciesTest {

    private static final EmergencyDraft WHY =
            new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Emergencies emergencies;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired CaseFiles files;
    @Autowired Deaths deaths;
    @Autowired WorkLists workLists;
    @Autowired Evaluations evaluations;
    @Autowired EvaluationWriting writing;
    @Autowired Histories histories;
    @Autowired Measures measures;
    @Autowired Screenings screenings;
    @Autowired ScreeningArchive archive;
    @Autowired Reviews reviews;
    @Autowired ProcessNotes notes;
    @Autowired Trails trails;
    @Autowired TestClock clock;

    private Patients.Patient patient;
    private CaseId caseId;
    private Actor.Staff eva;

    @BeforeEach
    void a_case_and_somebody_without_a_seat() {
        patient = patients.invited("Night", "Nia");
        caseId = patient.caseId();
        eva = clinic.staff("Eva Away " + Ids.next(), Role.THERAPIST);
    }

    @Test
    void she_reads_the_chart_for_sixty_minutes_and_the_next_reading_is_denied() {
        assertThat(refusal(workLists.overview(eva, caseId))).isEqualTo(Access.NOT_FOUND);

        try (var _ = clock.at(clock.instant().minus(Duration.ofMinutes(59)))) {
            done(emergencies.open(eva, caseId, WHY, FRESH));
        }
        done(workLists.overview(eva, caseId));
        done(evaluations.of(eva, caseId));
        done(histories.of(eva, caseId));
        done(measures.of(eva, caseId, List.of()));
        done(screenings.current(eva, caseId));
        assertThat(done(emergencies.mine(eva)))
                .singleElement()
                .satisfies(it -> assertThat(it.caseId()).isEqualTo(caseId));

        done(emergencies.end(eva, caseId));
        try (var _ = clock.at(clock.instant().minus(Duration.ofMinutes(60)))) {
            assertThat(refusal(emergencies.open(eva, caseId, WHY, FRESH))).contains("is over");
        }
        assertThat(refusal(workLists.overview(eva, caseId))).isEqualTo(Access.NOT_FOUND);
        assertThat(rows(eva, "evaluation.entry")).isZero();
        assertThat(rows(eva, "casefile.case_question")).isZero();
        assertThat(done(emergencies.mine(eva))).isEmpty();
    }

    @Test
    void no_clock_of_the_portal_makes_it_longer() {
        try (var _ = clock.ahead(Duration.ofDays(2))) {
            var open = done(emergencies.open(eva, caseId, WHY, FRESH));
            assertThat(open.ends()).isBefore(clock.instant().minus(Duration.ofDays(1)));
        }
    }

    @Test
    void it_opens_no_notes_no_substance_use_no_review_and_nothing_is_signed_or_written() {
        done(notes.write(clinic.therapist(), caseId, "Mine alone."));
        done(emergencies.open(eva, caseId, WHY, FRESH));

        for (var closed :
                List.of(
                        notes.mine(eva, caseId),
                        notes.write(eva, caseId, "Not mine."),
                        reviews.of(eva, caseId),
                        writing.sign(eva, caseId, Section.GOALS_AND_SUPPORTS, FRESH),
                        archive.haveRead(eva, caseId, 1),
                        covers.end(eva, caseId, clinic.therapist().id()),
                        files.reframe(eva, Ids.next(), caseId, "Another question?")))
            assertThat(refusal(closed)).startsWith("Your role may not");
        assertThat(rows(eva, "notes.process_note")).isZero();
        assertThat(rows(eva, "notes.data_key")).isZero();
        assertThat(rows(eva, "review.round")).isZero();
        assertThat(rows(clinic.therapist(), "notes.process_note")).isEqualTo(1);
    }

    @Test
    void sql_in_her_name_writes_nothing_in_the_chart_and_in_a_seats_name_does() {
        done(emergencies.open(eva, caseId, WHY, FRESH));

        assertThatThrownBy(() -> recordDeath(eva))
                .hasStackTraceContaining("emergency_access_writes_nothing");
        assertThat(recordDeath(clinic.therapist())).isEqualTo(1);
    }

    @Test
    void every_table_about_a_case_that_the_portal_writes_is_closed_to_it_or_stands_here() {
        var open =
                owner().sql(
                                """
                                select n.nspname || '.' || c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
                                where c.relkind in ('r', 'p')
                                  and has_table_privilege('threefold_app', c.oid, 'insert')
                                  and not exists (select from pg_policy p where p.polrelid = c.oid
                                                    and not p.polpermissive
                                                    and p.polname like 'emergency\\_access\\_%')
                                """)
                        .query(String.class)
                        .list();

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "casefile.referral_outcome", // guarded by its referral
                        "drafts.draft", // one's own, as an answer to an alarm is typed
                        "live.presence", // seen by the team that she is there
                        "safety.closing"); // acting on an alarm, as cover
    }

    @Test
    void who_is_no_clinician_or_is_privacy_officer_or_coordinator_too_opens_none() {
        for (var who :
                List.of(
                        clinic.director(),
                        clinic.privacyOfficer(),
                        clinic.coordinator(),
                        clinic.referrer()))
            assertThat(refusal(emergencies.open(who, caseId, WHY, FRESH))).isNotBlank();
        assertThat(refusal(emergencies.open(patient.me(), caseId, WHY, FRESH)))
                .startsWith("Your role may not");
        var both = clinic.staff("Bo Th " + Ids.next(), Role.THERAPIST, Role.PRIVACY_OFFICER);
        assertThat(refusal(emergencies.open(both, caseId, WHY, FRESH)))
                .startsWith("Emergency access is for clinicians.");
        assertThat(rows(both, "casefile.case_question")).isZero();
        assertThat(refusal(emergencies.open(clinic.therapist(), caseId, WHY, FRESH)))
                .isEqualTo("You are on this case already.");
    }

    @Test
    void a_password_and_words_are_asked_for_and_what_does_not_exist_is_not_found() {
        assertThat(
                        refusal(
                                emergencies.open(
                                        eva, caseId, new EmergencyDraft(WHY.reason(), " "), FRESH)))
                .isEqualTo(EmergencyDraft.NO_WORDS);
        assertThat(
                        refusal(
                                emergencies.open(
                                        eva,
                                        caseId,
                                        new EmergencyDraft(WHY.reason(), "x".repeat(1001)),
                                        FRESH)))
                .contains("1000");
        assertThat(refusal(emergencies.open(eva, caseId, WHY, FreshFactor.password("guess"))))
                .contains("password");
        assertThat(refusal(emergencies.open(eva, CaseId.next(), WHY, FRESH)))
                .isEqualTo(Emergencies.NOTHING_FOUND);
        assertThat(done(emergencies.mine(eva))).isEmpty();
    }

    @Test
    void a_record_number_with_another_day_of_birth_reads_as_one_that_nobody_has() {
        var file = done(files.find(clinic.coordinator(), caseId));
        var number = file.number().toString();
        var born = file.person().birthDate();
        assertThat(refusal(emergencies.open(eva, number, born.plusDays(1), WHY, FRESH)))
                .isEqualTo(refusal(emergencies.open(eva, "TF-2026-9999999", born, WHY, FRESH)))
                .isEqualTo(refusal(emergencies.open(eva, "no number", born, WHY, FRESH)))
                .isEqualTo(Emergencies.NOTHING_FOUND);

        var open = done(emergencies.open(eva, number.toLowerCase(), born, WHY, FRESH));

        assertThat(open.caseId()).isEqualTo(caseId);
        assertThat(found(clinic.coordinator(), file.number().serial(), born)).isEmpty();
    }

    @Test
    void the_trail_has_code_and_words_and_the_patient_sees_it() {
        done(emergencies.open(eva, caseId, WHY, FRESH));
        refusal(emergencies.open(eva, caseId, WHY, FRESH));

        assertThat(trail(Act.BREAK_THE_GLASS))
                .extracting(AuditEvent::result)
                .containsExactlyInAnyOrder(AuditResult.DONE, AuditResult.REFUSED);
        assertThat(trail(Act.BREAK_THE_GLASS).getFirst().detail())
                .isEqualTo("TREATMENT: Unconscious in our emergency room.");
        assertThat(done(trails.ofMyRecord(patient.me(), 0, 50)))
                .extracting(AuditEvent::act)
                .contains(Act.BREAK_THE_GLASS.name());
    }

    @Test
    void officers_and_seats_are_told_and_the_coordinator_where_nobody_has_a_seat() {
        var told = done(emergencies.open(eva, caseId, WHY, FRESH)).told();
        assertThat(told).contains("Administrator", "Dana Ruiz", "Ilse Kagan", "Jo Mbeki");
        assertThat(told).doesNotContain("Cora Lind", "Eva");

        for (var seat : List.of(clinic.painSpecialist(), clinic.psychiatrist(), clinic.therapist()))
            done(teams.leave(clinic.coordinator(), caseId, seat.id()));
        var other = clinic.staff("Ola Away " + Ids.next(), Role.SESSION_MONITOR);
        assertThat(done(emergencies.open(other, caseId, WHY, FRESH)).told())
                .contains("Administrator", "Cora Lind")
                .doesNotContain("Dana Ruiz");
    }

    @Test
    void two_at_once_and_one_of_them_finds_it_open() {
        var both =
                List.of(1, 2).stream()
                        .map(
                                _ ->
                                        CompletableFuture.supplyAsync(
                                                () -> emergencies.open(eva, caseId, WHY, FRESH)))
                        .toList();
        var answers = both.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(it -> it instanceof Outcome.Done).hasSize(1);
        assertThat(answers)
                .filteredOn(it -> it instanceof Outcome.Refused)
                .singleElement()
                .satisfies(it -> assertThat(refusal(it)).contains("open already"));
        assertThat(mineOf(eva)).hasSize(1);
    }

    @Test
    void a_cover_that_begins_later_stays_and_a_seat_ends_the_emergency() {
        var now = clock.instant();
        done(
                covers.name(
                        clinic.coordinator(),
                        caseId,
                        eva.id(),
                        now.plusSeconds(3600),
                        now.plusSeconds(7200)));
        done(emergencies.open(eva, caseId, WHY, FRESH));
        assertThat(done(covers.of(clinic.coordinator(), caseId)).covers()).hasSize(1);
        assertThat(done(teams.team(clinic.coordinator(), caseId)).members()).isEmpty();

        done(teams.join(clinic.coordinator(), caseId, eva.id()));

        assertThat(done(emergencies.mine(eva))).isEmpty();
        assertThat(done(covers.of(clinic.coordinator(), caseId)).covers()).isEmpty();
        done(reviews.of(eva, caseId));
    }

    @Test
    void an_officer_reviews_it_once_and_nobody_their_own() {
        var director =
                clinic.staff("Dir Ector " + Ids.next(), Role.MEDICAL_DIRECTOR, Role.THERAPIST);
        done(emergencies.open(director, caseId, WHY, FRESH));
        var open = mineOf(director).getFirst();
        assertThat(open.number()).startsWith("TF-");
        assertThat(open.toString()).doesNotContainIgnoringCase("night,");

        assertThat(refusal(review(director, open.id(), "I was right.")))
                .isEqualTo("Nobody reviews their own emergency access. Ask another officer.");
        assertThatThrownBy(() -> ownReviewBySql(director, open.id()))
                .hasStackTraceContaining("nobody_reviews_their_own_emergency_access");
        assertThat(refusal(review(clinic.therapist(), open.id(), "Fine."))).startsWith("Your role");
        assertThat(refusal(review(clinic.privacyOfficer(), open.id(), " "))).contains("sentence");
        long before = done(emergencies.toReview(clinic.privacyOfficer()));
        done(review(clinic.privacyOfficer(), open.id(), "Called the ward; it was so."));
        assertThat(done(emergencies.toReview(clinic.privacyOfficer()))).isEqualTo(before - 1);
        assertThat(refusal(review(clinic.director(), open.id(), "Again.")))
                .isEqualTo("This emergency access was reviewed already.");
        assertThat(mineOf(director).getFirst().review().orElseThrow().words())
                .isEqualTo("Called the ward; it was so.");
    }

    private Outcome<UUID> review(Actor by, UUID id, String words) {
        return emergencies.review(by, id, EmergencyFinding.JUSTIFIED, words);
    }

    private List<EmergencyRecord> mineOf(Actor.Staff who) {
        return done(emergencies.list(clinic.privacyOfficer(), 0, 500)).stream()
                .filter(it -> it.accountId().equals(who.id().value()))
                .toList();
    }

    private int ownReviewBySql(Actor.Staff who, UUID id) {
        return owner().sql(
                        """
                        insert into access.emergency_review (emergency_id, account_id, reviewed_by, at, finding, words)
                        values (?, ?, ?, now(), 'JUSTIFIED', 'x')
                        """)
                .params(id, who.id().value(), who.id().value())
                .update();
    }

    private int recordDeath(Actor.Staff who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql(
                                        """
                                        insert into casefile.death (id, case_id, person_id, withdrawn, note, by_account, at)
                                        select gen_random_uuid(), f.id, f.person_id, false, 'x', ?, now()
                                        from casefile.case_file f where f.id = ?
                                        """)
                                .params(who.id().value(), caseId.value())
                                .update());
    }

    private List<UUID> found(Actor who, int serial, LocalDate born) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql(
                                        "select x from casefile.find_for_emergency(?, ?, ?) x where x is not null")
                                .params(LocalDate.now(clock).getYear(), serial, born)
                                .query(UUID.class)
                                .list());
    }

    private long rows(Actor who, String table) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select count(*) from " + table + " where case_id = ?")
                                .param(caseId.value())
                                .query(Long.class)
                                .single());
    }

    private List<AuditEvent> trail(Act act) {
        return done(
                trails.search(
                        clinic.privacyOfficer(),
                        new TrailQuery(null, caseId.value(), act, null, null),
                        0,
                        50));
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
