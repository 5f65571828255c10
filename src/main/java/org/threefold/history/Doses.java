package org.threefold.history;

import static org.threefold.history.HistoryField.DOSE;
import static org.threefold.history.HistoryField.UNIT;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be wrong with a dose as typed: a unit nobody knows, nothing or less than nothing, or
/// so much that a slip of the hand is likelier.
public final class Doses {

    /// The units in which a dose can be entered. Referrals may bring others; those are shown as
    /// they came.
    public static final List<String> UNITS =
            List.of(
                    "mg",
                    "mcg",
                    "g",
                    "mL",
                    "units",
                    "patches",
                    "tablets",
                    "capsules",
                    "drops",
                    "puffs",
                    "mcg/h");

    private static final BigDecimal ABSURD = BigDecimal.TEN;
    private static final int LONGEST_UNIT = 20;

    private Doses() {}

    static Stream<HistoryProblem> problems(
            @Nullable BigDecimal dose, String unit, Coding drug, boolean doseIsRight) {
        if (dose == null) return Stream.empty();
        if (dose.signum() <= 0) return HistoryProblem.when(true, DOSE, "Enter a dose above zero.");
        if (unit.isBlank()) return HistoryProblem.when(true, UNIT, "Choose the unit of the dose.");
        if (!UNITS.contains(unit)) {
            var known = String.join(", ", UNITS);
            return HistoryProblem.when(
                    true,
                    UNIT,
                    "\"%s\" is not a unit we know. Choose one of %s."
                            .formatted(
                                    unit.substring(0, Math.min(unit.length(), LONGEST_UNIT)),
                                    known));
        }
        var most = usualMost(drug);
        boolean strange = !doseIsRight && most.filter(it -> absurd(dose, unit, it)).isPresent();
        return HistoryProblem.doubt(
                strange,
                DOSE,
                "%s is more than ten times the usual most of %s a day. Check it, and save again if it is right."
                        .formatted(
                                new Measurement(dose, unit).words(),
                                most.map(Measurement::words).orElse("")));
    }

    private static boolean absurd(BigDecimal dose, String unit, Measurement most) {
        return new Measurement(dose, unit)
                .in(most.unit())
                .filter(amount -> amount.compareTo(most.value().multiply(ABSURD)) > 0)
                .isPresent();
    }

    private static Optional<Measurement> usualMost(Coding drug) {
        return DrugTable.ROWS.stream()
                .filter(row -> row.knows(drug))
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.usualMaximum()));
    }
}
