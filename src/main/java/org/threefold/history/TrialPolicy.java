package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ConditionKey;
import org.threefold.casefile.PainCondition;
import org.threefold.settings.PracticePolicy;

import java.util.Set;
import java.util.stream.Collectors;

/// How many trials a practice asks for before ketamine, of a case with one condition:
/// src/docs/clinical/standard-treatments.md, "Counting" and "Conditions that ask for something
/// else".
///
/// All of it is practice policy. Guidelines ask that more conservative options have failed (ASA
/// 2023) and give no count. `classesAmong` are classes of which one must be among the drugs; empty,
/// where any will do.
public record TrialPolicy(
        int drugClasses,
        boolean distinctClasses,
        int byDoseAndTime,
        int withoutDrug,
        Set<Approach> approaches,
        Set<DrugClass> classesAmong,
        boolean opioidRequired,
        int waived,
        int lookbackYears,
        int intoleranceGrade) {

    private static final String TRIGEMINAL_NEURALGIA = "G50.0";

    public static final TrialPolicy USUAL = of(PracticePolicy.USUAL, null);

    static TrialPolicy of(PracticePolicy its, @Nullable PainCondition condition) {
        return new TrialPolicy(
                drugClasses(its, condition),
                its.of(TrialSettings.DISTINCT_CLASSES),
                its.whole(TrialSettings.FULL_DOSE),
                its.whole(TrialSettings.WITHOUT_DRUG),
                approaches(its, condition),
                classesAmong(its, condition),
                its.of(TrialSettings.OPIOID_REQUIRED),
                its.whole(TrialSettings.WAIVED),
                its.whole(TrialSettings.LOOK_BACK),
                its.whole(TrialSettings.INTOLERANCE_GRADE));
    }

    private static int drugClasses(PracticePolicy its, @Nullable PainCondition condition) {
        if (condition == null) return its.whole(TrialSettings.DRUG_CLASSES);
        return switch (condition.key()) {
            case CANCER_PAIN -> its.whole(OverrideSettings.CANCER_DRUG_CLASSES);
            case CRPS,
                    SCI_PAIN,
                    NEUROPATHIC_MIXED,
                    PHN,
                    PLP,
                    FIBROMYALGIA,
                    ISCHEMIC_PAIN,
                    MIGRAINE_HEADACHE,
                    LOW_BACK_SPINAL,
                    OTHER ->
                    its.whole(TrialSettings.DRUG_CLASSES);
        };
    }

    private static Set<Approach> approaches(PracticePolicy its, @Nullable PainCondition condition) {
        boolean crps = condition != null && condition.key() == ConditionKey.CRPS;
        return its.of(crps ? OverrideSettings.CRPS_APPROACHES : TrialSettings.APPROACHES).stream()
                .map(Approach::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<DrugClass> classesAmong(
            PracticePolicy its, @Nullable PainCondition condition) {
        if (condition == null) return Set.of();
        if (condition.code().equals(TRIGEMINAL_NEURALGIA))
            return classes(its.of(OverrideSettings.TRIGEMINAL_CLASSES));
        return condition.key() == ConditionKey.MIGRAINE_HEADACHE
                ? classes(its.of(OverrideSettings.MIGRAINE_CLASSES))
                : Set.of();
    }

    private static Set<DrugClass> classes(Set<String> keys) {
        return keys.stream().map(DrugClass::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
