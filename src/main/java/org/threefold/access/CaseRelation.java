package org.threefold.access;

import org.threefold.kernel.Discipline;

import java.util.Optional;

/// What ties a person to one case: one of the three seats, another place on the team, or being
/// the patient. One person has one tie to a case.
public enum CaseRelation {
    PAIN,
    MENTAL_HEALTH,
    THERAPY,
    MEMBER,
    PATIENT,
    /// Covers the case from one moment to another; known only while that lasts.
    COVER,
    /// Opened the case in an emergency, without a place on it; known for sixty minutes at most.
    BREAK_GLASS;

    public static CaseRelation seatOf(Discipline discipline) {
        return valueOf(discipline.name());
    }

    public Optional<Discipline> seat() {
        return switch (this) {
            case PAIN, MENTAL_HEALTH, THERAPY -> Optional.of(Discipline.valueOf(name()));
            case MEMBER, PATIENT, COVER, BREAK_GLASS -> Optional.empty();
        };
    }
}
