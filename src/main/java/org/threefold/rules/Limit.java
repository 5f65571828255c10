package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.settings.Amount;

import java.math.BigDecimal;

/// A limit that a measurement crosses or does not. The boundary is exact: 20 is at least 20 and
/// is not above 20. A limit with a setting is where the practice has set it.
record Limit(Side side, BigDecimal value, @Nullable Amount setting) {

    enum Side {
        AT_LEAST,
        ABOVE,
        BELOW
    }

    static Limit atLeast(String value) {
        return new Limit(Side.AT_LEAST, new BigDecimal(value), null);
    }

    static Limit above(String value) {
        return new Limit(Side.ABOVE, new BigDecimal(value), null);
    }

    static Limit below(String value) {
        return new Limit(Side.BELOW, new BigDecimal(value), null);
    }

    static Limit atLeast(Amount setting) {
        return new Limit(Side.AT_LEAST, setting.standard(), setting);
    }

    static Limit above(Amount setting) {
        return new Limit(Side.ABOVE, setting.standard(), setting);
    }

    static Limit below(Amount setting) {
        return new Limit(Side.BELOW, setting.standard(), setting);
    }

    /// The same limit where the practice has set it.
    Limit in(Facts facts) {
        return setting == null ? this : new Limit(side, facts.set(setting), setting);
    }

    boolean crossedBy(BigDecimal measured) {
        int compared = measured.compareTo(value);
        return switch (side) {
            case AT_LEAST -> compared >= 0;
            case ABOVE -> compared > 0;
            case BELOW -> compared < 0;
        };
    }

    String words() {
        return switch (side) {
            case AT_LEAST -> value.toPlainString() + " or more";
            case ABOVE -> "above " + value.toPlainString();
            case BELOW -> "below " + value.toPlainString();
        };
    }
}
