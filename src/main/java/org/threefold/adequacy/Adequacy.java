package org.threefold.adequacy;

import org.threefold.history.AdequacyCriteria;
import org.threefold.history.DrugClass;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.Trial;
import org.threefold.history.TrialCourse;
import org.threefold.history.TrialPolicy;

import java.util.List;
import java.util.Optional;

/// Whether a treatment was tried properly, and why. Computed, never typed in; that it was tried
/// properly does not say that it failed (see [Trial#failed]).
///
/// The order of judgement is that of src/docs/clinical/standard-treatments.md, "Judging one trial":
/// enough dose and time first, then harm, then a contraindication, then what is missing, then what
/// fell short.
public sealed interface Adequacy {

    record AdequateByDoseAndTime(String because) implements Adequacy {}

    /// Stopped early for an adverse effect of a grade that the practice lets count (usually 2).
    record AdequateByIntolerance(String because) implements Adequacy {}

    /// Could not be given. Waives the trial; it did not fail.
    record Contraindicated() implements Adequacy {}

    /// Cannot be judged until these things are known.
    record Indeterminate(List<String> missing) implements Adequacy {}

    record Inadequate(List<Deficit> reasons) implements Adequacy {}

    static Adequacy of(Trial trial, AdequacyCriteria by) {
        return switch (trial) {
            case MedicationTrial drug -> of(drug, by);
            case NonDrugTrial other -> NonDrugJudgement.of(other, by);
        };
    }

    /// A drug outside the table cannot be judged; one that only its class is known of can, once
    /// the drug is named.
    private static Adequacy of(MedicationTrial trial, AdequacyCriteria by) {
        var row = by.drugs().rowFor(trial);
        if (row.isPresent()) return MedicationJudgement.of(trial, row.get(), by.policy());
        if (trial.drugClass() == DrugClass.OTHER) return unset();
        return new Indeterminate(List.of("which drug of this class it was"));
    }

    static Adequacy unset() {
        return new Inadequate(
                List.of(new Deficit.NotCounted("no dose and duration are set for this drug")));
    }

    /// The last four steps of the algorithm, which drugs and other treatments share.
    static Adequacy otherwise(
            TrialCourse course, TrialPolicy policy, List<String> missing, List<Deficit> reasons) {
        if (course.stopped() == ReasonStopped.ADVERSE_EFFECT) {
            var harm = harm(course, policy.intoleranceGrade());
            if (harm.isPresent()) return harm.get();
        }
        if (course.stopped() == ReasonStopped.CONTRAINDICATED) return new Contraindicated();
        return missing.isEmpty() ? new Inadequate(reasons) : new Indeterminate(missing);
    }

    private static Optional<Adequacy> harm(TrialCourse course, int fromGrade) {
        var effect = course.adverseEffect();
        if (effect == null || effect.grade() == null) {
            return Optional.of(
                    new Indeterminate(List.of("how severe the adverse effect was (grade)")));
        }
        if (effect.grade() < fromGrade) return Optional.empty();
        return Optional.of(
                new AdequateByIntolerance(
                        "stopped for " + effect.words() + ", grade " + effect.grade()));
    }

    /// Whether the trial was proper, by either way.
    default boolean adequate() {
        return switch (this) {
            case AdequateByDoseAndTime _, AdequateByIntolerance _ -> true;
            case Contraindicated _, Indeterminate _, Inadequate _ -> false;
        };
    }

    /// The verdict in one or two words, for a badge.
    default String words() {
        return switch (this) {
            case AdequateByDoseAndTime _ -> "Adequate";
            case AdequateByIntolerance _ -> "Adequate, not tolerated";
            case Contraindicated _ -> "Contraindicated";
            case Indeterminate _ -> "Cannot be judged yet";
            case Inadequate _ -> "Not adequate";
        };
    }

    /// Why, in words.
    default String why() {
        return switch (this) {
            case AdequateByDoseAndTime(var because) -> because;
            case AdequateByIntolerance(var because) -> because;
            case Contraindicated() -> "it could not be given; the trial is waived, not failed";
            case Indeterminate(var missing) -> "missing: " + String.join("; ", missing);
            case Inadequate(var reasons) ->
                    String.join("; ", reasons.stream().map(Deficit::words).toList());
        };
    }
}
