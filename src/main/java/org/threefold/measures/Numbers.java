package org.threefold.measures;

import java.math.BigDecimal;

/// Numbers as people write them: no trailing zeros, no exponent.
public final class Numbers {

    private Numbers() {}

    public static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }
}
