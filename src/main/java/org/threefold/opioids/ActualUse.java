package org.threefold.opioids;

import java.util.List;
import java.util.Optional;

/// What was really taken, averaged over the diary's days in a window: src/docs/clinical/opioids.md,
/// "Prescribed and taken". A day without an entry is no day of none; a day that could not be
/// counted is left out and said.
public sealed interface ActualUse {

    /// Fewer days than this make no average: src/docs/clinical/opioids.md, "Prescribed and taken".
    int FEWEST_DAYS = 7;

    /// `buprenorphine` says that it was taken too, which the figure does not hold.
    record Mean(MorphineEquivalent equivalent, int days, int leftOut, boolean buprenorphine)
            implements ActualUse {}

    record TooFewDays(int days, int leftOut) implements ActualUse {}

    static ActualUse of(List<DiaryDay> standing, UseWindow window, FactorSet set) {
        var within = standing.stream().filter(it -> window.holds(it.day())).toList();
        var counted =
                within.stream().map(it -> it.equivalent(set)).flatMap(Optional::stream).toList();
        int days = counted.size();
        int leftOut = within.size() - days;
        if (days < FEWEST_DAYS) return new TooFewDays(days, leftOut);
        var sum = counted.stream().reduce(MorphineEquivalent::plus).orElseThrow();
        boolean buprenorphine = within.stream().anyMatch(DiaryDay::buprenorphine);
        return new Mean(sum.over(days), days, leftOut, buprenorphine);
    }

    default String words() {
        return switch (this) {
            case Mean(var equivalent, int days, int leftOut, boolean buprenorphine) ->
                    equivalent.words()
                            + " on average of "
                            + days
                            + " diary days"
                            + (buprenorphine ? ", buprenorphine apart" : "")
                            + without(leftOut);
            case TooFewDays(int days, int leftOut) ->
                    "Not known: %d of at least %d diary days%s"
                            .formatted(days, FEWEST_DAYS, without(leftOut));
        };
    }

    private static String without(int leftOut) {
        if (leftOut == 0) return "";
        return leftOut == 1
                ? "; 1 day could not be counted"
                : "; " + leftOut + " days could not be counted";
    }
}
