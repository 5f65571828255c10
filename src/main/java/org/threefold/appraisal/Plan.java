package org.threefold.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What is planned: how many sessions, and the largest dose of one in milligrams per kilogram.
public record Plan(int sessions, BigDecimal mgPerKg) {

    /// The least total of an infusion for pain that the guideline asks for, in mg (ASRA18, read in
    /// a summary).
    static final BigDecimal LEAST_FOR_PAIN = new BigDecimal("80");

    public Plan {
        if (sessions < 1 || mgPerKg.signum() <= 0)
            throw new IllegalArgumentException("A plan has sessions and a dose");
    }

    String words(Optional<BigDecimal> kg) {
        return "Planned: %d %s, at most %s mg/kg each%s"
                .formatted(
                        sessions,
                        sessions == 1 ? "session" : "sessions",
                        mgPerKg.stripTrailingZeros().toPlainString(),
                        kg.map(this::total).orElse(". The weight is not recorded."));
    }

    private String total(BigDecimal kg) {
        var mg = mgPerKg.multiply(kg).setScale(0, RoundingMode.HALF_UP);
        var least =
                mg.compareTo(LEAST_FOR_PAIN) < 0
                        ? ", below the 80 mg that the guideline asks for in pain."
                        : ".";
        return ": " + mg + " mg at " + kg.stripTrailingZeros().toPlainString() + " kg" + least;
    }
}
