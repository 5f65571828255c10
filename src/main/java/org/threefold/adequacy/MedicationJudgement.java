package org.threefold.adequacy;

import org.jspecify.annotations.Nullable;
import org.threefold.adequacy.Deficit.CourseNotCompleted;
import org.threefold.adequacy.Deficit.DoseBelowMinimum;
import org.threefold.adequacy.Deficit.DurationShort;
import org.threefold.adequacy.Deficit.NotCounted;
import org.threefold.adequacy.Deficit.PoorAdherence;
import org.threefold.history.Adherence;
import org.threefold.history.DrugRow;
import org.threefold.history.DrugRow.Counting;
import org.threefold.history.MedicationTrial;
import org.threefold.history.ReasonStopped;
import org.threefold.history.TrialPolicy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether one drug was tried properly: src/docs/clinical/standard-treatments.md, "Judging one
/// trial".
///
/// A dose below the minimum means no week at or above it, so those weeks are then not missing.
/// What is recorded as too short stays too short, whatever else is missing beside it.
final class MedicationJudgement {

    private final MedicationTrial trial;
    private final DrugRow row;
    private final TrialPolicy policy;
    private final List<String> missing = new ArrayList<>();
    private final List<Deficit> reasons = new ArrayList<>();

    private MedicationJudgement(MedicationTrial trial, DrugRow row, TrialPolicy policy) {
        this.trial = trial;
        this.row = row;
        this.policy = policy;
    }

    static Adequacy of(MedicationTrial trial, DrugRow row, TrialPolicy policy) {
        if (row.counting() == Counting.UNSET) return Adequacy.unset();
        if (row.counting() == Counting.RECOMMENDED_AGAINST) {
            return new Adequacy.Inadequate(
                    List.of(
                            new NotCounted(
                                    "guidelines recommend against it for neuropathic pain")));
        }
        return new MedicationJudgement(trial, row, policy).judge();
    }

    private Adequacy judge() {
        if (row.counting() == Counting.BY_COURSE) {
            lookAtCourse();
        } else {
            boolean below = lookAtDose();
            lookAtTime(below);
        }
        if (trial.course().adherence() == Adherence.POOR) reasons.add(new PoorAdherence());
        if (missing.isEmpty() && reasons.isEmpty())
            return new Adequacy.AdequateByDoseAndTime(because());
        return Adequacy.otherwise(
                trial.course(), policy, List.copyOf(missing), List.copyOf(reasons));
    }

    private void lookAtCourse() {
        if (trial.course().stopped() == ReasonStopped.COMPLETED) return;
        if (trial.course().stopped() == ReasonStopped.UNKNOWN)
            missing.add("whether the course was completed");
        else reasons.add(new CourseNotCompleted());
    }

    /// Whether the dose is known to be below the minimum.
    private boolean lookAtDose() {
        var minimum = row.minimum();
        if (minimum == null) return false;
        var dose = trial.maxDailyDose();
        if (dose == null) {
            missing.add("the highest daily dose");
            return false;
        }
        var amount = dose.in(minimum.unit());
        if (amount.isEmpty())
            missing.add(
                    "the highest daily dose in "
                            + minimum.unit()
                            + " (it says "
                            + dose.words()
                            + ")");
        boolean below = amount.map(it -> it.compareTo(minimum.value()) < 0).orElse(false);
        if (below) reasons.add(new DoseBelowMinimum(dose, minimum));
        return below;
    }

    private void lookAtTime(boolean belowMinimum) {
        var total = longest(trial.course().weeks(), trial.weeksAtMinimum());
        boolean tooShort = total.filter(weeks -> weeks < row.totalWeeks()).isPresent();
        if (tooShort) reasons.add(new DurationShort(total.get(), row.totalWeeks(), "in all"));
        var atDose = trial.weeksAtMinimum();
        if (belowMinimum) return;
        if (atDose != null && atDose < row.weeksAtMinimum()) {
            reasons.add(
                    new DurationShort(
                            atDose, row.weeksAtMinimum(), "at " + row.doseWords() + " or more"));
            return;
        }
        if (tooShort) return;
        if (atDose == null && row.weeksAtMinimum() > 0)
            missing.add("how many weeks at " + row.doseWords() + " or more");
        if (total.isEmpty() && row.weeksAtMinimum() != row.totalWeeks())
            missing.add("when it began and ended");
    }

    private static Optional<Integer> longest(Optional<Integer> whole, @Nullable Integer part) {
        if (part == null) return whole;
        return Optional.of(Math.max(part, whole.orElse(0)));
    }

    private String because() {
        if (row.counting() == Counting.BY_COURSE) return "the course was completed";
        var dose = trial.maxDailyDose();
        var amount = dose == null ? row.doseWords() : dose.dailyWords();
        var weeks =
                trial.weeksAtMinimum() == null
                        ? trial.course().weeks().map(it -> it + " weeks").orElse("")
                        : trial.weeksAtMinimum() + " weeks";
        return amount + " for " + weeks + "; asked for: " + row.asks() + adherenceUnknown();
    }

    private String adherenceUnknown() {
        return trial.course().adherence() == Adherence.UNKNOWN ? "; adherence not recorded" : "";
    }
}
