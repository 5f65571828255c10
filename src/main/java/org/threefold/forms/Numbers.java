package org.threefold.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as people write them: no trailing zeros, no exponent.
public final class Numbers {

    private Numbers() {}

    /// A score as it is shown: to one decimal. It is kept and compared unrounded.
    public static String score(BigDecimal value) {
        return plain(value.setScale(1, RoundingMode.HALF_UP));
    }

    public static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
