package org.threefold.history;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number with the unit it was written in.
///
/// Refuses a blank unit. A negative number is allowed (base excess has one); doses refuse it
/// themselves.
public record Measurement(BigDecimal value, String unit) {

    private static final Pattern RATE =
            Pattern.compile("(/|\\bper\\b)\\s*(d|day|24h|h|hr|hour)$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> IN_MILLIGRAMS =
            Map.of(
                    "mg", BigDecimal.ONE,
                    "g", new BigDecimal("1000"),
                    "mcg", new BigDecimal("0.001"),
                    "ug", new BigDecimal("0.001"));

    public Measurement {
        if (unit.isBlank()) throw new IllegalArgumentException("A measurement has a unit");
    }

    public static Measurement of(String value, String unit) {
        return new Measurement(new BigDecimal(value), unit);
    }

    /// The same amount in another unit, or nothing where the two cannot be compared (tablets and
    /// milligrams, say).
    public Optional<BigDecimal> in(String other) {
        var here = plain(unit);
        var there = plain(other);
        if (here.equals(there)) return Optional.of(value);
        var from = IN_MILLIGRAMS.get(here);
        var to = IN_MILLIGRAMS.get(there);
        if (from == null || to == null) return Optional.empty();
        return Optional.of(value.multiply(from).divide(to));
    }

    public String words() {
        return value.stripTrailingZeros().toPlainString() + " " + unit;
    }

    /// As a daily dose: "60 mg a day". A rate says its own time: "25 mcg/hour", as of a patch.
    public String dailyWords() {
        return RATE.matcher(unit).find() ? words() : words() + " a day";
    }

    /// "MG/day", "mg/d" and "mg" are one unit of a daily dose; "patches" and "patch" are one too.
    private static String plain(String unit) {
        var bare =
                unit.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s*(/|per)\\s*(d|day|24h)$", "");
        return switch (bare) {
            case "patches" -> "patch";
            case "units", "iu", "u" -> "unit";
            case "milligram", "milligrams" -> "mg";
            case "gram", "grams" -> "g";
            default -> bare;
        };
    }
}
