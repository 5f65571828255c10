package org.threefold.opioids;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// How the use of opioids changed from before the first dose to later:
/// src/docs/clinical/opioids.md, "Change".
public sealed interface OpioidChange {

    /// `mgPerDay` is below zero for less. `percent` of the baseline likewise; there is none where
    /// the baseline was none.
    record Changed(BigDecimal mgPerDay, Optional<BigDecimal> percent, Extent extent)
            implements OpioidChange {}

    /// From full agonists to buprenorphine: no fall to nothing, whatever the figure.
    record Transition() implements OpioidChange {}

    record NotKnown(String missing) implements OpioidChange {}

    /// By how much, in the classes of that page (practice policy).
    enum Extent {
        STOPPED("Stopped"),
        HALF_OR_MORE("Less by 50 % or more"),
        THIRTY_TO_FORTY_NINE("Less by 30 to 49 %"),
        LESS_THAN_THIRTY("Less by under 30 %"),
        UNCHANGED("Unchanged"),
        INCREASED("Increased");

        private final String words;

        Extent(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isLess() {
            return this != UNCHANGED && this != INCREASED;
        }
    }

    static OpioidChange between(ActualUse before, ActualUse after) {
        return switch (before) {
            case ActualUse.TooFewDays _ -> new NotKnown("use before the first dose");
            case ActualUse.Mean baseline ->
                    switch (after) {
                        case ActualUse.TooFewDays _ -> new NotKnown("use at follow-up");
                        case ActualUse.Mean later -> between(baseline, later);
                    };
        };
    }

    private static OpioidChange between(ActualUse.Mean before, ActualUse.Mean after) {
        boolean none = after.equivalent().mgPerDay().signum() == 0;
        if (after.buprenorphine() && (none || !before.buprenorphine())) return new Transition();
        var change = after.equivalent().minus(before.equivalent());
        var baseline = before.equivalent().mgPerDay();
        if (baseline.signum() == 0)
            return new Changed(
                    change, Optional.empty(), none ? Extent.UNCHANGED : Extent.INCREASED);
        var percent = change.movePointRight(2).divide(baseline, MathContext.DECIMAL64);
        return new Changed(change, Optional.of(percent), extent(none, percent));
    }

    private static Extent extent(boolean none, BigDecimal percent) {
        if (none) return Extent.STOPPED;
        if (percent.signum() > 0) return Extent.INCREASED;
        if (percent.signum() == 0) return Extent.UNCHANGED;
        if (percent.compareTo(BigDecimal.valueOf(-50)) <= 0) return Extent.HALF_OR_MORE;
        return percent.compareTo(BigDecimal.valueOf(-30)) <= 0
                ? Extent.THIRTY_TO_FORTY_NINE
                : Extent.LESS_THAN_THIRTY;
    }
}
