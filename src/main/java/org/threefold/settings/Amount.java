package org.threefold.settings;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its unit. `least` and `most` are refused to be passed; beyond `safeLeast` and
/// `safeMost` a value is looser than usual and needs a reason.
public record Amount(
        About about,
        Unit unit,
        BigDecimal standard,
        BigDecimal least,
        BigDecimal most,
        @Nullable BigDecimal safeLeast,
        @Nullable BigDecimal safeMost)
        implements Setting {

    private static final int LONGEST = 12;

    @Override
    public String usual() {
        return standard.toPlainString();
    }

    @Override
    public String words(String text) {
        return read(text).map(unit::words).orElse(text);
    }

    @Override
    public Judged judge(String text) {
        var read = read(text);
        if (read.isEmpty()) return new Judged.Refused("Write a number, in " + unit.words() + ".");
        var value = read.get();
        if (unit.whole() && value.stripTrailingZeros().scale() > 0)
            return new Judged.Refused("Write a whole number.");
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0)
            return new Judged.Refused(
                    "Between %s and %s. %s"
                            .formatted(least.toPlainString(), unit.words(most), about.harm())
                            .strip());
        return loose(value) ? new Judged.NeedsReason(about.harm()) : new Judged.Fine();
    }

    /// The number in these words, if they are one; "1,200" is read as English writes it.
    static Optional<BigDecimal> read(String text) {
        var plain = text.strip().replaceFirst("^(\\d{1,3}),(\\d{3})$", "$1$2");
        return plain.length() <= LONGEST && plain.matches("\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private boolean loose(BigDecimal value) {
        return (safeLeast != null && value.compareTo(safeLeast) < 0)
                || (safeMost != null && value.compareTo(safeMost) > 0);
    }
}
