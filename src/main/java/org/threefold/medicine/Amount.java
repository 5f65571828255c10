package org.threefold.medicine;

import java.math.BigDecimal;
import java.util.Optional;

/// What is taken at one time: so many tablets, milligrams or millilitres. Of a range, the most.
public record Amount(BigDecimal value, DoseUnit unit) {

    private static final BigDecimal TEASPOON = BigDecimal.valueOf(5);
    private static final BigDecimal TABLESPOON = BigDecimal.valueOf(15);

    public Amount {
        if (value.signum() <= 0) throw new IllegalArgumentException("A dose is above zero");
    }

    /// A number with the name of its unit; nothing where the unit is unknown or the number cannot
    /// be a dose.
    public static Optional<Amount> of(BigDecimal value, String unit) {
        return DoseUnit.of(unit).filter(it -> it.mayBe(value)).map(it -> new Amount(value, it));
    }

    /// A limit of a day, which may be more than a dose can be.
    static Optional<Amount> unlimited(BigDecimal value, DoseUnit unit) {
        return value.signum() > 0 ? Optional.of(new Amount(value, unit)) : Optional.empty();
    }

    /// Milligrams, where it is a mass.
    Optional<BigDecimal> milligrams() {
        return switch (unit) {
            case MILLIGRAM -> Optional.of(value);
            case MICROGRAM -> Optional.of(value.movePointLeft(3));
            case GRAM -> Optional.of(value.movePointRight(3));
            case PIECE, PATCH, MILLILITRE, TEASPOON, TABLESPOON, MICROGRAM_AN_HOUR, OTHER ->
                    Optional.empty();
        };
    }

    /// Millilitres, where it is a volume. A teaspoon is 5 mL and a tablespoon 15 mL.
    Optional<BigDecimal> millilitres() {
        return switch (unit) {
            case MILLILITRE -> Optional.of(value);
            case TEASPOON -> Optional.of(value.multiply(TEASPOON));
            case TABLESPOON -> Optional.of(value.multiply(TABLESPOON));
            case PIECE, PATCH, MILLIGRAM, MICROGRAM, GRAM, MICROGRAM_AN_HOUR, OTHER ->
                    Optional.empty();
        };
    }
}
