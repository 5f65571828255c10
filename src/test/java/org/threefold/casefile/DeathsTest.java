package org.threefold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Accounts;
import org.threefold.access.Role;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.measures.Measures;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.Patients;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A person recorded as dead is not written to and asked nothing, until the record is withdrawn.
@InTheClinic
class DeathsTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Deaths deaths;
    @Autowired CaseFiles files;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired Measures measures;
    @Autowired WorkLists workLists;
    @Autowired Clock clock;

    private Patients.Patient patient;
    private CaseId caseId;

    @BeforeEach
    void a_case() {
        patient = patients.invited("Dead", "Dora");
        caseId = patient.caseId();
        assertThat(done(measures.mine(patient.me(), caseId, List.of())).instruments()).isNotEmpty();
    }

    @Test
    void no_form_is_due_and_nobody_is_invited() {
        done(deaths.record(clinic.coordinator(), caseId, today(), "The daughter called."));

        assertThat(done(measures.mine(patient.me(), caseId, List.of())).instruments()).isEmpty();
        assertThat(done(measures.due(clinic.coordinator(), caseId, List.of()))).isEmpty();
        assertThat(invited()).isEqualTo("This person is recorded as dead, and is not written to.");
        assertThat(isDead()).isTrue();
        var banner = done(workLists.open(clinic.painSpecialist(), caseId, UUID.randomUUID()));
        assertThat(banner.death().orElseThrow().on()).contains(today());
    }

    @Test
    void a_clinician_records_it_without_a_day_and_withdraws_a_mistake() {
        done(deaths.record(clinic.therapist(), caseId, null, "Read in the newspaper."));
        assertThat(isDead()).isTrue();

        done(deaths.withdraw(clinic.psychiatrist(), caseId, "Another person of that name."));

        assertThat(isDead()).isFalse();
        assertThat(done(measures.mine(patient.me(), caseId, List.of())).instruments()).isNotEmpty();
    }

    @Test
    void strangers_patients_and_days_to_come_are_refused() {
        var stranger = clinic.staff("Paula Far", Role.THERAPIST);
        assertThat(refusal(deaths.record(stranger, caseId, null, "x"))).contains("no such case");
        assertThat(refusal(deaths.record(patient.me(), caseId, null, "x"))).isNotBlank();
        assertThat(refusal(deaths.record(clinic.coordinator(), caseId, today().plusDays(1), "x")))
                .isEqualTo("This day has not come yet.");
        assertThat(refusal(deaths.record(clinic.coordinator(), caseId, today(), " ")))
                .startsWith("Write how this is known");
        assertThat(isDead()).isFalse();
    }

    @Test
    void whether_somebody_died_is_answered_to_their_team_and_to_themselves_alone() {
        for (var from : List.of(clinic.referrer(), clinic.privacyOfficer(), other()))
            assertThatThrownBy(() -> askedBy(from))
                    .as(from.toString())
                    .hasStackTraceContaining("for the care team and the system account");
        for (var on : List.of(clinic.therapist(), patient.me()))
            assertThat(askedBy(on)).as(on.toString()).isFalse();
    }

    private Actor other() {
        return patients.invited("Other", "Olga").me();
    }

    private boolean askedBy(Actor who) {
        var account = account();
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select casefile.is_dead(?)")
                                .param(account)
                                .query(Boolean.class)
                                .single());
    }

    @Test
    void only_a_recorded_death_can_be_withdrawn() {
        assertThat(refusal(deaths.withdraw(clinic.psychiatrist(), caseId, "Another person.")))
                .isEqualTo("No death is recorded or reported for this person.");
        done(deaths.record(clinic.therapist(), caseId, null, "The daughter called."));
        assertThat(refusal(deaths.withdraw(clinic.psychiatrist(), caseId, " ")))
                .startsWith("Write why it is wrong");
        assertThat(isDead()).isTrue();
    }

    private String invited() {
        return refusal(invitations.patient(clinic.coordinator(), caseId, "again.dora", Links.WHY));
    }

    private boolean isDead() {
        return askedBy(clinic.coordinator());
    }

    private UUID account() {
        var owner = clinic.databaseAs("postgres");
        return owner.sql("select id from access.account where patient_id = ?")
                .param(patient.me().id().value())
                .query(UUID.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
