package org.threefold.library;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A measured effect: what was measured, the estimate, its 95 % interval where we read one, and
/// the unit. Refuses an interval that does not hold the estimate.
public record Effect(
        String measure,
        BigDecimal estimate,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit) {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([^|]+)\\| *"
                            + NUMBER
                            + " *(?:\\( *"
                            + NUMBER
                            + " to "
                            + NUMBER
                            + " *\\))? *([^()]*)");

    public Effect {
        if ((low == null) != (high == null))
            throw new IllegalArgumentException("An interval has two ends");
        if (low != null
                && high != null
                && (low.compareTo(estimate) > 0 || high.compareTo(estimate) < 0))
            throw new IllegalArgumentException("The interval does not hold " + estimate);
    }

    /// Reads `mean difference | -15.79 (-32.09 to 0.51) points of 100`.
    public static Effect of(String written) {
        var found = WRITTEN.matcher(written.strip());
        if (!found.matches()) throw new IllegalArgumentException("No effect: " + written);
        return new Effect(
                found.group(1).strip(),
                new BigDecimal(found.group(2)),
                number(found.group(3)),
                number(found.group(4)),
                found.group(5).strip());
    }

    /// "mean difference -15.79 points of 100, 95 % interval -32.09 to 0.51".
    public String words() {
        var value = measure + " " + estimate.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
        if (low == null || high == null) return value + ", interval not read";
        return value + ", 95 % interval " + low.toPlainString() + " to " + high.toPlainString();
    }

    /// As [#of] reads it.
    public String written() {
        var interval =
                low == null || high == null
                        ? ""
                        : " (" + low.toPlainString() + " to " + high.toPlainString() + ")";
        return (measure + " | " + estimate.toPlainString() + interval + " " + unit).strip();
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
