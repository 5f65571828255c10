package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.evidence.Mark;

import java.util.Arrays;
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

    /// One line of `drugs.csv`. A least dose without a number is words: "the target dose".
    static DrugRow read(String line) {
        var cells = Arrays.stream(line.split(";")).map(String::strip).toList();
        var minimum = measurement(cells.get(3));
        return new DrugRow(
                DrugClass.valueOf(cells.get(0)),
                List.of(cells.get(1).split(", ")),
                Set.of(cells.get(2).split(" ")),
                minimum,
                measurement(cells.get(4)),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                Counting.valueOf(cells.get(7)),
                Mark.valueOf(cells.get(8)),
                Mark.valueOf(cells.get(9)),
                minimum == null ? cells.get(3) : cells.get(3) + " a day");
    }

    private static @Nullable Measurement measurement(String words) {
        if (words.isEmpty() || !Character.isDigit(words.charAt(0))) return null;
        int gap = words.indexOf(' ');
        return Measurement.of(words.substring(0, gap), words.substring(gap + 1));
    }

    /// Whether the drug is one of this row, by its RxNorm ingredient or by its name in the words.
    public boolean knows(Coding drug) {
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
