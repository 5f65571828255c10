package org.threefold.medicine;

import java.math.BigDecimal;

/// How much of an ingredient is in one piece, one millilitre, or one hour of a patch, in
/// milligrams.
public record Strength(BigDecimal mg, Per per) {

    public enum Per {
        PIECE,
        MILLILITRE,
        HOUR
    }

    public Strength {
        if (mg.signum() <= 0) throw new IllegalArgumentException("A strength is above zero");
    }
}
