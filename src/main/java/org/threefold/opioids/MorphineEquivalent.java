package org.threefold.opioids;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Morphine milligram equivalents in a day (MME/day) and the set of factors they were made with.
/// Kept and compared unrounded, shown with one decimal.
///
/// Refuses less than nothing, and to be added to or compared with a figure of another set.
public record MorphineEquivalent(BigDecimal mgPerDay, String factorSet) {

    public MorphineEquivalent {
        if (mgPerDay.signum() < 0)
            throw new IllegalArgumentException("MME/day below zero: " + mgPerDay);
        if (factorSet.isBlank()) throw new IllegalArgumentException("A figure names its factors");
    }

    public static MorphineEquivalent of(Factor factor, BigDecimal amount, FactorSet set) {
        return new MorphineEquivalent(factor.value().multiply(amount), set.id());
    }

    public static MorphineEquivalent none(FactorSet set) {
        return new MorphineEquivalent(BigDecimal.ZERO, set.id());
    }

    public MorphineEquivalent plus(MorphineEquivalent other) {
        same(other);
        return new MorphineEquivalent(mgPerDay.add(other.mgPerDay), factorSet);
    }

    public MorphineEquivalent over(int days) {
        var mean = mgPerDay.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        return new MorphineEquivalent(mean, factorSet);
    }

    /// By how much this is more than the other; below zero where it is less.
    public BigDecimal minus(MorphineEquivalent other) {
        same(other);
        return mgPerDay.subtract(other.mgPerDay);
    }

    public boolean reaches(BigDecimal threshold) {
        return mgPerDay.compareTo(threshold) >= 0;
    }

    /// "37.5 MME a day"
    public String words() {
        return number() + " MME a day";
    }

    /// "37.5"
    public String number() {
        var shown = mgPerDay.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }

    private void same(MorphineEquivalent other) {
        if (!factorSet.equals(other.factorSet))
            throw new IllegalArgumentException(
                    "Figures of %s and %s do not go together"
                            .formatted(factorSet, other.factorSet));
    }
}
