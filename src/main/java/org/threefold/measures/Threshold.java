package org.threefold.measures;

import org.threefold.library.Citation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How far a score has to move before somebody is likely to notice, and who says so.
public record Threshold(Kind kind, BigDecimal amount, String words, Citation source) {

    /// Counted in points of the scale, or in percent of where it began.
    public enum Kind {
        POINTS,
        PERCENT
    }

    static Threshold points(BigDecimal amount, String words, Citation source) {
        return new Threshold(Kind.POINTS, amount, words, source);
    }

    static Threshold percent(BigDecimal amount, String words, Citation source) {
        return new Threshold(Kind.PERCENT, amount, words, source);
    }

    /// Whether a move from here to there reaches it, in either direction. Of a beginning at zero
    /// no percentage can be told.
    boolean reached(BigDecimal from, BigDecimal to) {
        var moved = to.subtract(from).abs();
        return switch (kind) {
            case POINTS -> moved.compareTo(amount) >= 0;
            case PERCENT -> from.signum() > 0 && percent(moved, from).compareTo(amount) >= 0;
        };
    }

    /// Whether rounding a percentage up would make it seem to reach this one.
    boolean seemsReached(BigDecimal share, BigDecimal rounded) {
        return kind == Kind.PERCENT
                && share.compareTo(amount) < 0
                && rounded.compareTo(amount) >= 0;
    }

    static BigDecimal percent(BigDecimal moved, BigDecimal from) {
        return moved.multiply(BigDecimal.valueOf(100))
                .divide(from, new MathContext(12, RoundingMode.HALF_UP));
    }
}
