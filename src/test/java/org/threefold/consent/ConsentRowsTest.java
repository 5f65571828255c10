package org.threefold.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.threefold.access.CareTeams;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.Role;
import org.threefold.consent.CapacityNote.Verdict;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// Who finds rows of a consent by SQL, with no service between; and that nobody changes one.
@InTheClinic
class ConsentRowsTest {

    private static final List<String> TABLES =
            List.of("offer", "paragraph_read", "answer", "round", "talk", "capacity", "signature");

    private static final String SIGNS =
            """
            insert into consent.signature (id, case_id, offer_id, manner, form_key, form_version, form_sha256,
                                           shown_sha256, meaning, typed_name, touch, recording, sharing, signed_on,
                                           by_account, name, at)
            select gen_random_uuid(), case_id, id, 'ELECTRONIC', form_key, form_version, form_sha256,
                   form_sha256, 'Yes', 'Per Lindqvist', 'NONE', false, '{}', current_date,
                   access.uid(), access.own_name(), now()
            from consent.offer where id = :offer
            """;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Consents consents;
    @Autowired OwnConsent own;
    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Emergencies emergencies;

    @Test
    void the_team_and_the_patient_find_them_and_nobody_else() {
        var patient = beans.createBean(ConsentCases.class).signed();
        var caseId = patient.caseId();
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
        var night = clinic.staff("Nora Night", Role.PAIN_SPECIALIST);
        var why =
                new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");
        done(emergencies.open(night, caseId, why, FRESH));
        var readers =
                Map.<String, Actor>of(
                        "pain", clinic.painSpecialist(),
                        "therapist", clinic.therapist(),
                        "monitor", clinic.monitor(),
                        "coordinator", clinic.coordinator(),
                        "patient", patient.me(),
                        "director", clinic.director(),
                        "stranger", clinic.staff("Paul Away", Role.PAIN_SPECIALIST),
                        "other patient", patients.invited("Other", "Ona").me(),
                        "emergency", night);

        var found = new TreeSet<String>();
        readers.forEach(
                (name, who) -> {
                    long tables = TABLES.stream().filter(it -> finds(who, it, caseId)).count();
                    if (tables > 0) found.add(name + " " + tables);
                });

        assertThat(found).containsExactly("monitor 7", "pain 7", "patient 7", "therapist 7");
    }

    private boolean finds(Actor who, String table, CaseId caseId) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql("select count(*) > 0 from consent." + table + " where case_id = ?")
                                .param(caseId.value())
                                .query(Boolean.class)
                                .single());
    }

    /// By SQL, with no service between.
    @Test
    void the_database_takes_no_signature_before_all_is_there_and_none_of_an_ended_offer() {
        var cases = beans.createBean(ConsentCases.class);
        var patient = cases.offered();
        var first = cases.open(patient).id();
        assertThat(signs(patient, first)).isFalse();
        cases.talk(patient.caseId());
        assertThat(signs(patient, first)).as("with a talk").isFalse();
        cases.capacity(patient.caseId());
        assertThat(signs(patient, first)).as("with a note of capacity").isFalse();
        cases.read(patient);
        assertThat(signs(patient, first)).as("with all pages read").isFalse();
        cases.answer(patient);
        assertThat(signs(patient, first)).as("with the questions").isTrue();

        notes(clinic.therapist(), patient, Verdict.NOT_SURE);
        notes(clinic.psychiatrist(), patient, Verdict.YES);
        assertThat(signs(patient, first)).as("against the note of another seat").isFalse();
        notes(clinic.therapist(), patient, Verdict.YES);
        assertThat(signs(patient, first)).isTrue();

        done(own.refuse(patient.me(), patient.caseId(), Ids.next()));
        assertThat(signs(patient, first)).as("of an ended offer").isFalse();
        cases.offer(patient.caseId());
        assertThat(signs(patient, first)).as("of an older offer").isFalse();
    }

    private void notes(Actor by, Patients.Patient patient, Verdict verdict) {
        done(consents.noteCapacity(by, patient.caseId(), Ids.next(), ConsentCases.all(verdict)));
    }

    private boolean signs(Patients.Patient patient, UUID offer) {
        try {
            return 1
                    == clinic.inNameOf(
                            patient.me(), db -> db.sql(SIGNS).param("offer", offer).update());
        } catch (DataAccessException refused) {
            assertThat(refused).hasStackTraceContaining("row-level security");
            return false;
        }
    }

    @Test
    void nobody_changes_or_removes_one() {
        var patient = beans.createBean(ConsentCases.class).signed();

        for (var sql :
                List.of(
                        "update consent.signature set recording = true",
                        "delete from consent.signature",
                        "delete from consent.ending",
                        "update consent.form_adoption set name = 'x'"))
            assertThatThrownBy(() -> clinic.inNameOf(patient.me(), db -> db.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
    }
}
