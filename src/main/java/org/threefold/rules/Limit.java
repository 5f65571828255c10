package org.threefold.rules;

import java.math.BigDecimal;

/// A limit that a measurement crosses or does not. The boundary is exact: 20 is at least 20 and
/// is not above 20.
record Limit(Side side, BigDecimal value) {

    enum Side {
        AT_LEAST,
        ABOVE,
        BELOW
    }

    static Limit atLeast(String value) {
        return new Limit(Side.AT_LEAST, new BigDecimal(value));
    }

    static Limit above(String value) {
        return new Limit(Side.ABOVE, new BigDecimal(value));
    }

    static Limit below(String value) {
        return new Limit(Side.BELOW, new BigDecimal(value));
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
