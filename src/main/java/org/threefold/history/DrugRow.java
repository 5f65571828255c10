package org.threefold.history;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What makes a trial of one drug adequate: the least daily dose, and for how long.
///
/// `minimum` and `usualMaximum` are daily doses; without a minimum the dose is said in `doseWords`
/// and whoever records the trial says how many weeks it was held. `totalWeeks` counts from the
/// first day, `weeksAtMinimum` only the weeks at or above the minimum.
public record DrugRow(
        DrugClass drugClass,
        List<String> names,
        Set<String> rxNorm,
        @Nullable Measurement minimum,
        @Nullable Measurement usualMaximum,
        int totalWeeks,
        int weeksAtMinimum,
        Counting counting,
        Mark doseMark,
        Mark timeMark,
        String doseWords) {

    /// Whether an adequate and failed trial counts toward the number a practice asks for.
    public enum Counting {
        COUNTS,
        /// Counts beside another class, never by itself.
        NEVER_ALONE,
        /// Recorded, and not counted.
        ONLY_ADDITIONAL,
        /// Recommended against for this purpose, and not counted.
        RECOMMENDED_AGAINST,
        /// Adequate when its course was completed; dose and weeks are not judged.
        BY_COURSE
    }

    /// Whether the drug is one of this row, by its RxNorm ingredient or by its name in the words.
    boolean knows(Coding drug) {
        if (Coding.RXNORM.equals(drug.system())
                && drug.code() != null
                && rxNorm.contains(drug.code())) return true;
        var words = drug.words().toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(words::contains);
    }

    /// What the table asks for, in words.
    public String asks() {
        if (counting == Counting.BY_COURSE) return "the course completed";
        var weeks = weeksAtMinimum == 0 ? "" : " for " + weeksAtMinimum + " weeks";
        var whole = totalWeeks == weeksAtMinimum ? "" : ", " + totalWeeks + " weeks in all";
        return doseWords + weeks + whole;
    }
}
