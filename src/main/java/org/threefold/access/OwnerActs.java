package org.threefold.access;

import org.threefold.kernel.Discipline;

/// The acts that the matrix has once for each discipline, by the discipline that owns a section or
/// a finding.
public final class OwnerActs {

    private OwnerActs() {}

    /// Answering questions of the sections that a discipline owns.
    public static Act writing(Discipline owner) {
        return switch (owner) {
            case PAIN -> Act.WRITE_PAIN_SECTION;
            case MENTAL_HEALTH -> Act.WRITE_MENTAL_HEALTH_SECTION;
            case THERAPY -> Act.WRITE_THERAPY_SECTION;
        };
    }

    /// Signing the sections that a discipline owns.
    public static Act signing(Discipline owner) {
        return switch (owner) {
            case PAIN -> Act.SIGN_PAIN_SECTION;
            case MENTAL_HEALTH -> Act.SIGN_MENTAL_HEALTH_SECTION;
            case THERAPY -> Act.SIGN_THERAPY_SECTION;
        };
    }

    /// Clearing a finding that a discipline owns.
    public static Act clearing(Discipline owner) {
        return switch (owner) {
            case PAIN -> Act.CLEAR_PAIN_FINDING;
            case MENTAL_HEALTH -> Act.CLEAR_MENTAL_HEALTH_FINDING;
            case THERAPY -> Act.CLEAR_THERAPY_FINDING;
        };
    }
}
