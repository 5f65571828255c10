package org.threefold.access;

import static org.threefold.access.Role.COORDINATOR;
import static org.threefold.access.Role.MEDICAL_DIRECTOR;
import static org.threefold.access.Role.MENTAL_HEALTH_PROFESSIONAL;
import static org.threefold.access.Role.PAIN_SPECIALIST;
import static org.threefold.access.Role.PATIENT;
import static org.threefold.access.Role.PRIVACY_OFFICER;
import static org.threefold.access.Role.REFERRER;
import static org.threefold.access.Role.SESSION_MONITOR;
import static org.threefold.access.Role.THERAPIST;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One cell of the access matrix that is not empty: this role, so related, may.
public record Grant(Role role, GrantScope relation) {

    static List<Grant> at(GrantScope relation, Role... roles) {
        return Arrays.stream(roles).map(role -> new Grant(role, relation)).toList();
    }

    static Role[] seats() {
        return new Role[] {PAIN_SPECIALIST, MENTAL_HEALTH_PROFESSIONAL, THERAPIST};
    }

    /// Whoever holds this seat of the case, and its role.
    static List<Grant> painSeat() {
        return at(GrantScope.PAIN_SEAT, PAIN_SPECIALIST);
    }

    static List<Grant> mentalHealthSeat() {
        return at(GrantScope.MENTAL_HEALTH_SEAT, MENTAL_HEALTH_PROFESSIONAL);
    }

    static List<Grant> therapySeat() {
        return at(GrantScope.THERAPY_SEAT, THERAPIST);
    }

    /// Whoever holds one of the three.
    static List<Grant> anySeat() {
        return at(GrantScope.SEAT, seats());
    }

    static List<Grant> self() {
        return at(GrantScope.SELF, PATIENT);
    }

    static List<Grant> director() {
        return at(GrantScope.OFFICE, MEDICAL_DIRECTOR);
    }

    /// Clinicians and the medical director, where they are on the team of a case.
    static Role[] members() {
        return new Role[] {
            PAIN_SPECIALIST,
            MENTAL_HEALTH_PROFESSIONAL,
            THERAPIST,
            SESSION_MONITOR,
            MEDICAL_DIRECTOR
        };
    }

    /// The coordinator on every case, and [#members] on their own; clinicians in an emergency.
    static List<Grant> caseMembers() {
        return Stream.of(
                        at(GrantScope.EVERY_CASE, COORDINATOR),
                        at(GrantScope.TEAM, members()),
                        at(GrantScope.BREAK_GLASS, clinicians()))
                .flatMap(List::stream)
                .toList();
    }

    /// Clinicians on the team of a case.
    static List<Grant> teamClinicians() {
        return at(GrantScope.TEAM, clinicians());
    }

    /// Clinicians on the team of a case, and those who opened it in an emergency.
    static List<Grant> chartReaders() {
        return Stream.of(
                        at(GrantScope.TEAM, clinicians()), at(GrantScope.BREAK_GLASS, clinicians()))
                .flatMap(List::stream)
                .toList();
    }

    /// Clinicians on the team of a case, and the coordinator of every case.
    static List<Grant> caseTeam() {
        return Stream.of(at(GrantScope.EVERY_CASE, COORDINATOR), at(GrantScope.TEAM, clinicians()))
                .flatMap(List::stream)
                .toList();
    }

    /// Who reads the answer behind an alarm, and acts on it.
    static List<Grant> alarmReaders() {
        return Stream.of(GrantScope.SEAT, GrantScope.COVER, GrantScope.BREAK_GLASS)
                .flatMap(relation -> at(relation, seats()).stream())
                .toList();
    }

    /// Clinicians, the coordinator and the medical director.
    static Role[] team() {
        return new Role[] {
            PAIN_SPECIALIST,
            MENTAL_HEALTH_PROFESSIONAL,
            THERAPIST,
            SESSION_MONITOR,
            COORDINATOR,
            MEDICAL_DIRECTOR
        };
    }

    static Role[] officers() {
        return new Role[] {PRIVACY_OFFICER, MEDICAL_DIRECTOR};
    }

    /// Who sends a referral, and reads the file of it before.
    static List<Grant> senders() {
        return at(GrantScope.OFFICE, COORDINATOR, REFERRER);
    }

    /// Who looks after addresses and identities.
    static List<Grant> desk() {
        return at(GrantScope.OFFICE, COORDINATOR, MEDICAL_DIRECTOR, PRIVACY_OFFICER);
    }

    static Role[] clinicians() {
        return new Role[] {PAIN_SPECIALIST, MENTAL_HEALTH_PROFESSIONAL, THERAPIST, SESSION_MONITOR};
    }
}
