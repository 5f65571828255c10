package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.threefold.access.Act;
import org.threefold.access.ActKind;
import org.threefold.access.CareTeams;
import org.threefold.access.GrantScope;
import org.threefold.access.Role;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.support.AnyService;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.OurClasses;
import org.threefold.support.Patients;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every act of the access matrix: what the trail says after it was done, after the service refused
/// it, after it failed, and after it was denied; and what the patient's page shows of each.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditMatrixTest {

    /// Services whose answer is no [Outcome], each with its reason.
    private static final Set<String> OTHERWISE =
            Set.of(
                    "Accounts.signOut", // ends the sign-in; the gate writes
                    "Accounts.whoIs", // asks nothing of the matrix
                    "Passkeys.forSigning", // a challenge; what it signs writes the event
                    "Live.changed"); // tells of a change that a service has made

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired CareTeams teams;
    @Autowired Trails trails;
    @Autowired AnyService service;

    private Patients.Patient patient;

    @BeforeAll
    void open() {
        patient = patients.invited("Matrix", "Max");
        done(teams.join(clinic.coordinator(), patient.caseId(), clinic.monitor().id()));
        done(teams.join(clinic.coordinator(), patient.caseId(), clinic.director().id()));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void the_trail_says_what_came_of_it(Act act) {
        for (var who : mayDo(act)) {
            var did = mark();
            service.does(who, act, about(act), did, new Outcome.Done<>("yes"));
            var refused = mark();
            service.does(who, act, about(act), refused, new Outcome.Refused<>("Not like this."));
            var broken = mark();
            try {
                service.breaks(who, act, about(act), broken);
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("a fault");
            }
            if (act.kind() == ActKind.UNRECORDED) {
                assertThat(events(did)).isEmpty();
                continue;
            }
            assertThat(result(did)).as("%s done", act).isEqualTo(AuditResult.DONE);
            assertThat(result(refused)).as("%s refused", act).isEqualTo(AuditResult.REFUSED);
            assertThat(events(refused).getFirst().reason()).isEqualTo("Not like this.");
            assertThat(result(broken)).as("%s failed", act).isEqualTo(AuditResult.FAILED);
        }
        for (var who : mayNot(act)) {
            var denied = mark();
            service.does(who, act, about(act), denied, new Outcome.Done<>("yes"));
            assertThat(result(denied)).as("%s denied", act).isEqualTo(AuditResult.DENIED);
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void the_patients_page_shows_what_was_done_and_who_was_denied_from_outside(Act act) {
        if (about(act).isEmpty()) return;
        for (var who : mayDo(act)) {
            if (who instanceof Actor.Patient) continue;
            int before = shown(act).size();
            service.does(who, act, about(act), mark(), new Outcome.Refused<>("Not like this."));
            assertThat(shown(act)).as("%s refused", act).hasSize(before);
            service.does(who, act, about(act), mark(), new Outcome.Done<>("yes"));
            boolean deed = act.kind() != ActKind.DRAFT && act.kind() != ActKind.UNRECORDED;
            assertThat(shown(act)).as("%s done", act).hasSize(before + (deed ? 1 : 0));
        }
        int before = shown(act).size();
        service.does(clinic.referrer(), act, about(act), mark(), new Outcome.Done<>("yes"));
        boolean told = act.kind() != ActKind.DRAFT && act.kind() != ActKind.UNRECORDED;
        assertThat(shown(act)).as("%s denied", act).hasSize(before + (told ? 1 : 0));
    }

    /// What a service refuses is read from what it answers: so every service answers with an
    /// outcome.
    @Test
    void every_service_answers_with_an_outcome() {
        var silent =
                OurClasses.all().stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(it -> !it.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(
                                it ->
                                        it.getRawParameterTypes().stream()
                                                .anyMatch(p -> p.isAssignableTo(Actor.class)))
                        .filter(it -> !it.getRawReturnType().isEquivalentTo(Outcome.class))
                        .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
                        .filter(it -> !OTHERWISE.contains(it))
                        .filter(it -> !it.startsWith("Access."))
                        .toList();

        assertThat(silent).isEmpty();
    }

    private static Optional<GrantScope> relation(Act act) {
        return act.grants().stream()
                .map(it -> it.relation())
                .filter(it -> it != GrantScope.OFFICE)
                .findFirst();
    }

    private Optional<CaseId> about(Act act) {
        return relation(act).map(_ -> patient.caseId());
    }

    /// One person for each role that may, on the case with the place that it needs.
    private List<Actor> mayDo(Act act) {
        return act.grants().stream().map(it -> one(it.role())).distinct().toList();
    }

    private Actor one(Role role) {
        return switch (role) {
            case PAIN_SPECIALIST -> clinic.painSpecialist();
            case MENTAL_HEALTH_PROFESSIONAL -> clinic.psychiatrist();
            case THERAPIST -> clinic.therapist();
            case SESSION_MONITOR -> clinic.monitor();
            case COORDINATOR -> clinic.coordinator();
            case MEDICAL_DIRECTOR -> clinic.director();
            case PRIVACY_OFFICER -> clinic.privacyOfficer();
            case PATIENT -> patient.me();
            case REFERRER -> clinic.referrer();
        };
    }

    /// Nobody where every role may.
    private List<Actor> mayNot(Act act) {
        if (!grants(act, Role.REFERRER)) return List.of(clinic.referrer());
        return grants(act, Role.PRIVACY_OFFICER) ? List.of() : List.of(clinic.privacyOfficer());
    }

    private static boolean grants(Act act, Role role) {
        return act.grants().stream().anyMatch(it -> it.role() == role);
    }

    private static String mark() {
        return "mark " + Ids.next();
    }

    private AuditResult result(String mark) {
        return events(mark).getFirst().result();
    }

    private List<AuditEvent> events(String mark) {
        return done(trails.search(clinic.privacyOfficer(), TrailQuery.everything(), 0, 40)).stream()
                .filter(it -> it.detail().equals(mark))
                .toList();
    }

    private List<AuditEvent> shown(Act act) {
        return done(trails.ofMyRecord(patient.me(), 0, 5000)).stream()
                .filter(it -> it.act().equals(act.name()))
                .toList();
    }
}
