package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

/// A drug that was tried.
///
/// `maxDailyDose` is the highest dose of one day that was held. `weeksAtMinimum` is how many weeks
/// the dose was at or above the least that its class asks for (see [DrugTable]).
///
/// Refuses a dose that is not above zero and weeks below zero.
public record MedicationTrial(
        TrialId id,
        CaseId caseId,
        DrugClass drugClass,
        Coding drug,
        @Nullable Measurement maxDailyDose,
        @Nullable Integer weeksAtMinimum,
        TrialCourse course,
        Confirmation confirmation,
        @Nullable TrialId supersedes)
        implements Trial {

    public MedicationTrial {
        if (maxDailyDose != null && maxDailyDose.value().signum() <= 0) {
            throw new IllegalArgumentException("A dose is above zero");
        }
        if (weeksAtMinimum != null && weeksAtMinimum < 0) {
            throw new IllegalArgumentException("Weeks at a dose are not below zero");
        }
    }

    @Override
    public String what() {
        return drug.words();
    }

    @Override
    public MedicationTrial confirmed() {
        return new MedicationTrial(
                TrialId.next(),
                caseId,
                drugClass,
                drug,
                maxDailyDose,
                weeksAtMinimum,
                course,
                Confirmation.CONFIRMED,
                id);
    }
}
