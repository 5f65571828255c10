package org.threefold.opioids;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much of an opioid is in one piece, one millilitre, or one hour of a patch, in milligrams.
record Strength(BigDecimal mg, Per per) {

    enum Per {
        PIECE,
        MILLILITRE,
        HOUR
    }

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(mg|mcg|ug|µg|gm|g)\\b"
                            + "(?:\\s*/\\s*(\\d{1,4}(?:\\.\\d{1,3})?)?"
                            + "\\s*(ml|hr|hour|h|actuat)\\b)?",
                    Pattern.CASE_INSENSITIVE);

    /// The one strength in this part of a name; nothing where there is none, or several, or one
    /// by the puff.
    static Optional<Strength> in(String part) {
        var all = WRITTEN.matcher(part).results().toList();
        return all.size() == 1 ? read(all.getFirst()) : Optional.empty();
    }

    private static Optional<Strength> read(MatchResult found) {
        var mg = inMilligrams(new BigDecimal(found.group(1)), found.group(2));
        if (mg.signum() <= 0) return Optional.empty();
        if (found.group(4) == null) return Optional.of(new Strength(mg, Per.PIECE));
        return switch (found.group(4).toLowerCase(Locale.ROOT)) {
            case "ml" -> Optional.of(new Strength(shared(mg, found.group(3)), Per.MILLILITRE));
            case "hr", "hour", "h" -> Optional.of(new Strength(mg, Per.HOUR));
            default -> Optional.empty();
        };
    }

    private static BigDecimal shared(BigDecimal mg, String among) {
        var volume = among == null ? BigDecimal.ONE : new BigDecimal(among);
        return volume.signum() > 0 ? mg.divide(volume, MathContext.DECIMAL64) : mg;
    }

    private static BigDecimal inMilligrams(BigDecimal amount, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "mg" -> amount;
            case "g", "gm" -> amount.movePointRight(3);
            default -> amount.movePointLeft(3);
        };
    }
}
