package org.threefold.rules;

import java.math.BigDecimal;

/// Body-mass index, in kg/m². Compared without dividing, so that the boundary is exact.
final class BodyMass {

    private BodyMass() {}

    static boolean atLeast(int limit, BigDecimal kilograms, BigDecimal centimetres) {
        var square = centimetres.multiply(centimetres);
        return kilograms
                        .multiply(BigDecimal.valueOf(10_000))
                        .compareTo(square.multiply(BigDecimal.valueOf(limit)))
                >= 0;
    }
}
