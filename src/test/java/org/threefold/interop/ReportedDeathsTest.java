package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.casefile.Death;
import org.threefold.casefile.Deaths;
import org.threefold.casefile.PainConditions;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.PatientId;
import org.threefold.measures.Measures;
import org.threefold.referral.Acceptance;
import org.threefold.referral.Referrals;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.Patients;
import org.threefold.worklist.WorkLists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A death that a bundle reports holds back whatever is sent to the person, in each of their cases,
/// until a clinician or the coordinator has confirmed or corrected it.
@InTheClinic
class ReportedDeathsTest {

    private static final String ENTRY =
            """
            {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "%s", "given": ["Ada"]}],
             "gender": "female", "birthDate": "1980-05-17"%s}}""";

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Bundles bundles;
    @Autowired Referrals referrals;
    @Autowired Deaths deaths;
    @Autowired AccountInvitations invitations;
    @Autowired Measures measures;
    @Autowired WorkLists workLists;

    @Test
    void nothing_is_sent_to_a_person_whose_record_says_that_they_died() {
        var caseId = accepted("Held", ", \"deceasedDateTime\": \"2026-05-01T10:00:00Z\"", null);

        var reported = death(caseId).orElseThrow();
        assertThat(reported.reported()).isTrue();
        assertThat(reported.on()).contains(LocalDate.of(2026, 5, 1));
        assertThat(reported.note())
                .isEqualTo(
                        "The record says that this person has died, on 01-May-2026. Source: Patient/p.");
        assertThat(invited(caseId)).startsWith("A referral reports that this person has died.");
        assertThat(done(measures.due(clinic.coordinator(), caseId, List.of()))).isEmpty();
        assertThat(tasks(caseId)).contains("CONFIRM_DEATH");
    }

    @Test
    void once_confirmed_the_recorded_death_holds() {
        var caseId = accepted("Confirmed", ", \"deceasedBoolean\": true", null);

        done(deaths.record(clinic.therapist(), caseId, null, "The daughter called."));

        assertThat(death(caseId).orElseThrow().reported()).isFalse();
        assertThat(invited(caseId))
                .isEqualTo("This person is recorded as dead, and is not written to.");
        assertThat(tasks(caseId)).doesNotContain("CONFIRM_DEATH");
    }

    @Test
    void a_report_of_somebody_known_holds_in_their_other_case_until_it_is_corrected() {
        var known = patients.invited("Known", "Alive");
        var second = accepted("Known", ", \"deceasedBoolean\": true", known.me().id());

        assertThat(done(measures.mine(known.me(), known.caseId(), List.of())).instruments())
                .isEmpty();
        assertThat(mailStops(known)).isTrue();
        assertThat(tasks(known.caseId())).contains("CONFIRM_DEATH");
        assertThat(tasks(second)).contains("CONFIRM_DEATH");

        assertThat(refusal(deaths.withdraw(clinic.coordinator(), second, " ")))
                .startsWith("Write why it is wrong");
        done(deaths.withdraw(clinic.coordinator(), second, "Spoke with her on the phone."));

        assertThat(done(measures.mine(known.me(), known.caseId(), List.of())).instruments())
                .isNotEmpty();
        assertThat(mailStops(known)).isFalse();
        assertThat(death(second)).isEmpty();
        assertThat(tasks(known.caseId())).doesNotContain("CONFIRM_DEATH");
        assertThat(tasks(second)).doesNotContain("CONFIRM_DEATH");
    }

    @Test
    void a_report_does_not_weaken_a_recorded_death_and_opens_one_that_was_withdrawn() {
        var known = patients.invited("Known", "Recorded");
        done(deaths.record(clinic.coordinator(), known.caseId(), null, "Her sister called."));
        accepted("Known", ", \"deceasedBoolean\": true", known.me().id());

        assertThat(death(known.caseId()).orElseThrow().note()).isEqualTo("Her sister called.");
        assertThat(death(known.caseId()).orElseThrow().reported()).isFalse();

        done(deaths.withdraw(clinic.coordinator(), known.caseId(), "It was her mother."));
        accepted("Known", ", \"deceasedBoolean\": true", known.me().id());
        assertThat(death(known.caseId()).orElseThrow().reported()).isTrue();
    }

    @Test
    void nobody_but_the_coordinator_reports_a_death() {
        var caseId = accepted("Alive", "", null);

        assertThat(death(caseId)).isEmpty();
        assertThat(tasks(caseId)).doesNotContain("CONFIRM_DEATH");
        assertThat(refusal(deaths.report(clinic.therapist(), caseId, null, "x"))).isNotBlank();
        assertThatThrownBy(() -> reportBySql(clinic.therapist(), caseId))
                .hasStackTraceContaining("row-level security");
        assertThat(reportBySql(clinic.coordinator(), caseId)).isOne();
    }

    private CaseId accepted(String family, String died, @Nullable PatientId sameAs) {
        var cora = clinic.coordinator();
        var json = bundle(ENTRY.formatted(family, died));
        var file = new SentFile("dead.json", json.getBytes(StandardCharsets.UTF_8));
        var preview = done(bundles.preview(cora, file));
        var letter =
                new CoverLetter(
                        Ids.next(),
                        PainConditions.byCode("G90.522").orElseThrow(),
                        "Would ketamine help her pain?",
                        Urgency.SOON,
                        new Referrer("Dr. Lee", "Harbor Pain Clinic", "206-555-0199"),
                        "");
        var referral = done(bundles.refer(cora, preview, letter));
        return clinic.seated(
                done(
                        referrals.accept(
                                cora,
                                new Acceptance(Ids.next(), referral, "May it help?", sameAs))));
    }

    private Optional<Death> death(CaseId caseId) {
        return done(workLists.open(clinic.painSpecialist(), caseId, UUID.randomUUID())).death();
    }

    private String invited(CaseId caseId) {
        var name = "dead." + Ids.next();
        return refusal(invitations.patient(clinic.coordinator(), caseId, name, Links.WHY));
    }

    /// What stands on the lists.
    private List<String> tasks(CaseId caseId) {
        return clinic.databaseAs("postgres")
                .sql("select kind from worklist.task where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .list();
    }

    private boolean mailStops(Patients.Patient patient) {
        var account =
                clinic.databaseAs("postgres")
                        .sql("select id from access.account where patient_id = ?")
                        .param(patient.me().id().value())
                        .query(UUID.class)
                        .single();
        return clinic.inNameOf(
                clinic.coordinator(),
                db ->
                        db.sql("select casefile.is_dead(?)")
                                .param(account)
                                .query(Boolean.class)
                                .single());
    }

    private int reportBySql(Actor.Staff who, CaseId caseId) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql(
                                        """
                                        insert into casefile.death (id, case_id, person_id, withdrawn, reported, note, by_account, at)
                                        select gen_random_uuid(), f.id, f.person_id, false, true, 'x', ?, now()
                                        from casefile.case_file f where f.id = ?
                                        """)
                                .params(who.id().value(), caseId.value())
                                .update());
    }
}
