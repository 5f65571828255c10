package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;

/// Trials for tests: what a test does not talk about is set here.
public final class Trials {

    public static final CaseId CASE = CaseId.next();
    public static final AdequacyCriteria USUAL =
            AdequacyCriteria.of(PracticePolicy.USUAL, null, day("2026-11-22"));

    private Trials() {}

    public static TrialCourse course(
            @Nullable Integer weeks, TrialOutcome outcome, ReasonStopped stopped) {
        return new TrialCourse(
                null,
                null,
                weeks,
                Adherence.GOOD,
                outcome,
                null,
                FunctionChange.SAME,
                stopped,
                null);
    }

    public static TrialCourse failed(@Nullable Integer weeks) {
        return course(weeks, TrialOutcome.NO_RESPONSE, ReasonStopped.INEFFECTIVE);
    }

    public static TrialCourse adherence(Adherence adherence, int weeks) {
        return new TrialCourse(
                null,
                null,
                weeks,
                adherence,
                TrialOutcome.NO_RESPONSE,
                null,
                FunctionChange.SAME,
                ReasonStopped.INEFFECTIVE,
                null);
    }

    public static TrialCourse harmed(@Nullable Integer grade) {
        return new TrialCourse(
                null,
                null,
                1,
                Adherence.GOOD,
                TrialOutcome.UNKNOWN,
                null,
                FunctionChange.UNKNOWN,
                ReasonStopped.ADVERSE_EFFECT,
                new AdverseEffect("sedation", grade));
    }

    public static MedicationTrial drug(
            DrugClass drugClass,
            String name,
            @Nullable Measurement dose,
            @Nullable Integer weeksAtMinimum,
            TrialCourse course) {
        return new MedicationTrial(
                TrialId.next(),
                CASE,
                drugClass,
                Coding.named(name),
                dose,
                weeksAtMinimum,
                course,
                Confirmation.CONFIRMED,
                null);
    }

    public static MedicationTrial gabapentin(
            @Nullable String mg, @Nullable Integer weeksAtMinimum, TrialCourse course) {
        var dose = mg == null ? null : Measurement.of(mg, "mg");
        return drug(DrugClass.GABAPENTINOID, "gabapentin", dose, weeksAtMinimum, course);
    }

    public static MedicationTrial duloxetine(TrialCourse course) {
        return drug(DrugClass.SNRI, "Duloxetine", Measurement.of("60", "mg"), 4, course);
    }

    public static NonDrugTrial approach(
            Approach approach,
            @Nullable Integer attended,
            @Nullable Integer planned,
            TrialCourse course) {
        return new NonDrugTrial(
                TrialId.next(),
                CASE,
                approach,
                "",
                attended,
                planned,
                course,
                Confirmation.CONFIRMED,
                null);
    }

    public static MedicationTrial reported(MedicationTrial it) {
        return new MedicationTrial(
                it.id(),
                it.caseId(),
                it.drugClass(),
                it.drug(),
                it.maxDailyDose(),
                it.weeksAtMinimum(),
                it.course(),
                Confirmation.REPORTED,
                null);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
