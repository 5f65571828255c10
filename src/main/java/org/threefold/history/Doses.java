package org.threefold.history;

import static org.threefold.history.HistoryField.DOSE;
import static org.threefold.history.HistoryField.UNIT;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be wrong with a dose as typed: a unit nobody knows, nothing or less than nothing, or
/// so much or so little that a slip of the hand is likelier.
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

    private static final BigDecimal TINY = new BigDecimal("0.01");
    private static final int LONGEST_UNIT = 20;

    /// What a number is the dose of. One that is taken several times a day is small for good.
    enum Of {
        A_DAY,
        ONE_TIME
    }

    private Doses() {}

    static Stream<HistoryProblem> problems(
            @Nullable BigDecimal dose,
            String unit,
            Coding drug,
            Of what,
            AdequacyCriteria by,
            boolean doseIsRight) {
        if (dose == null) return Stream.empty();
        if (dose.signum() <= 0) return HistoryProblem.when(true, DOSE, "Enter a dose above zero.");
        if (unit.isBlank()) return HistoryProblem.when(true, UNIT, "Choose the unit of the dose.");
        if (!UNITS.contains(unit)) return HistoryProblem.when(true, UNIT, unknown(unit));
        if (doseIsRight) return Stream.empty();
        return by.drugs().knowing(drug).stream()
                .flatMap(row -> doubts(new Measurement(dose, unit), drug, row, what, by.age()));
    }

    private static String unknown(String unit) {
        return "\"%s\" is not a unit we know. Choose one of %s."
                .formatted(
                        unit.substring(0, Math.min(unit.length(), LONGEST_UNIT)),
                        String.join(", ", UNITS));
    }

    /// A dose above the usual most, or so far below the least that the unit is likelier wrong.
    private static Stream<HistoryProblem> doubts(
            Measurement dose, Coding drug, DrugRow row, Of what, @Nullable Integer age) {
        var most = row.maximumAt(age);
        var least = row.minimum();
        var high = most == null ? Optional.<BigDecimal>empty() : times(dose, most);
        var low = least == null ? Optional.<BigDecimal>empty() : times(dose, least);
        if (most != null && high.filter(it -> it.compareTo(BigDecimal.ONE) > 0).isPresent())
            return HistoryProblem.doubt(true, DOSE, tooMuch(dose, drug, most, high.get()));
        boolean tiny = low.filter(it -> it.compareTo(TINY) <= 0).isPresent();
        if (least == null || what == Of.ONE_TIME || !tiny) return Stream.empty();
        return HistoryProblem.doubt(true, UNIT, tooLittle(dose, drug, least));
    }

    /// "2,400 mg of duloxetine is 20 times the usual maximum of 120 mg a day: is it meant?"
    private static String tooMuch(
            Measurement dose, Coding drug, Measurement most, BigDecimal times) {
        var how =
                times.compareTo(BigDecimal.TWO) < 0
                        ? "more than"
                        : spoken(times.setScale(1, RoundingMode.DOWN)) + " times";
        return "%s of %s is %s the usual maximum of %s a day: is it meant? If so, save again."
                .formatted(spoken(dose), drug.words(), how, spoken(most));
    }

    private static String tooLittle(Measurement dose, Coding drug, Measurement least) {
        return "%s of %s is less than a hundredth of %s, the least of an adequate trial: is the unit meant? If so, save again."
                .formatted(spoken(dose), drug.words(), spoken(least));
    }

    private static Optional<BigDecimal> times(Measurement dose, Measurement other) {
        return dose.in(other.unit()).map(it -> it.divide(other.value(), 4, RoundingMode.HALF_UP));
    }

    private static String spoken(Measurement amount) {
        return spoken(amount.value()) + " " + amount.unit();
    }

    private static String spoken(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
