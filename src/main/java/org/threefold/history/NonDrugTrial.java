package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

/// A treatment without a drug of its own, or a procedure, that was tried: physiotherapy, a pain
/// programme, a nerve block.
///
/// For procedures a session is one procedure. Refuses sessions below zero.
public record NonDrugTrial(
        TrialId id,
        CaseId caseId,
        Approach approach,
        String name,
        @Nullable Integer sessionsAttended,
        @Nullable Integer sessionsPlanned,
        TrialCourse course,
        Confirmation confirmation,
        @Nullable TrialId supersedes)
        implements Trial {

    public NonDrugTrial {
        boolean below =
                (sessionsAttended != null && sessionsAttended < 0)
                        || (sessionsPlanned != null && sessionsPlanned < 0);
        if (below) throw new IllegalArgumentException("Sessions are not below zero");
    }

    @Override
    public String what() {
        return name.isBlank() ? approach.words() : name;
    }

    @Override
    public NonDrugTrial confirmed() {
        return new NonDrugTrial(
                TrialId.next(),
                caseId,
                approach,
                name,
                sessionsAttended,
                sessionsPlanned,
                course,
                Confirmation.CONFIRMED,
                id);
    }
}
