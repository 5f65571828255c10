package org.threefold.medicine;

import org.jspecify.annotations.Nullable;
import org.threefold.medicine.DailyDose.Milligrams;
import org.threefold.medicine.DailyDose.NotSaid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arithmetic of [DailyDose].
final class DailyDoseReading {

    /// Two ways to say one amount may differ by rounding, not by more than one in a hundred.
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private final DoseText said;
    private final @Nullable Amount dose;
    private final @Nullable Strength strength;
    private final boolean combined;

    DailyDoseReading(
            DoseText said, @Nullable Amount dose, @Nullable Strength strength, boolean combined) {
        this.said = said;
        this.dose = dose;
        this.strength = strength;
        this.combined = combined;
    }

    DailyDose read() {
        return switch (said) {
            case DoseText.NotKnown(var what) -> notRead(what);
            case DoseText.Known known -> highest(known.steps());
        };
    }

    private DailyDose notRead(String what) {
        if (!what.equals(DoseText.NOTHING))
            return new NotSaid("what \"" + what + "\" means in the instruction");
        return dose == null ? new NotSaid("the dose") : often();
    }

    private static DailyDose often() {
        return new NotSaid("how often a day at most");
    }

    private DailyDose highest(List<Step> steps) {
        var most = BigDecimal.ZERO;
        for (var step : steps) {
            switch (sum(step)) {
                case Milligrams(var mg) -> most = most.max(mg);
                case NotSaid missing -> {
                    return missing;
                }
            }
        }
        return new Milligrams(most);
    }

    private DailyDose sum(Step step) {
        if (step.takings().size() == 1 && unsaid(step.takings().getFirst()))
            return limitAlone(step);
        var sum = BigDecimal.ZERO;
        for (var taking : step.takings()) {
            switch (atOnce(taking)) {
                case NotSaid missing -> {
                    return missing;
                }
                case Milligrams(var mg) -> {
                    if (taking.timesADay() == null) return often();
                    sum = sum.add(mg.multiply(taking.timesADay()));
                }
            }
        }
        return limited(step, sum);
    }

    private boolean unsaid(Taking taking) {
        return taking.timesADay() == null;
    }

    /// Without a frequency the limit itself is the most of a day.
    private DailyDose limitAlone(Step step) {
        if (step.most().isEmpty()) {
            var once = atOnce(step.takings().getFirst());
            return once instanceof NotSaid ? once : often();
        }
        return limited(step, null);
    }

    private DailyDose limited(Step step, @Nullable BigDecimal sum) {
        var most = sum;
        for (var limit : step.most()) {
            var mg = milligrams(limit, step);
            if (mg.isEmpty()) return new NotSaid(strengthMissing(limit));
            most = most == null ? mg.get() : most.min(mg.get());
        }
        return most == null ? often() : new Milligrams(most);
    }

    private Optional<BigDecimal> milligrams(Step.Most limit, Step step) {
        if (limit.unit() != null && !limit.times())
            return Amount.unlimited(limit.value(), limit.unit()).flatMap(this::milligrams);
        boolean pieces =
                step.takings().stream()
                        .flatMap(it -> amounts(it).stream())
                        .anyMatch(it -> it.unit().countsPieces());
        if (!limit.times() && pieces) return times(Strength.Per.PIECE, limit.value());
        if (step.takings().size() > 1) return Optional.empty();
        return atOnce(step.takings().getFirst()) instanceof Milligrams(var mg)
                ? Optional.of(mg.multiply(limit.value()))
                : Optional.empty();
    }

    private List<Amount> amounts(Taking taking) {
        if (!taking.amounts().isEmpty()) return taking.amounts();
        return dose == null ? List.of() : List.of(dose);
    }

    private DailyDose atOnce(Taking taking) {
        var amounts = amounts(taking);
        if (amounts.isEmpty()) return new NotSaid("the dose");
        var found = new ArrayList<BigDecimal>();
        for (var amount : all(taking, amounts)) milligrams(amount).ifPresent(found::add);
        each(taking).ifPresent(found::add);
        if (found.isEmpty()) return new NotSaid(missing(amounts.getFirst()));
        var first = found.getFirst();
        boolean agree = found.stream().allMatch(it -> near(it, first));
        return agree
                ? new Milligrams(first)
                : new NotSaid("which of two amounts of one dose holds");
    }

    /// A dose beside the words must agree with them, where the words are of one taking.
    private List<Amount> all(Taking taking, List<Amount> amounts) {
        boolean single =
                said instanceof DoseText.Known known
                        && known.steps().size() == 1
                        && known.steps().getFirst().takings().size() == 1;
        if (dose == null || !single || amounts.contains(dose)) return amounts;
        var all = new ArrayList<>(taking.amounts());
        all.add(dose);
        return all;
    }

    private Optional<BigDecimal> each(Taking taking) {
        if (taking.each() == null || combined) return Optional.empty();
        var each = taking.each().milligrams();
        var pieces = taking.amounts().stream().filter(it -> it.unit().countsPieces()).findFirst();
        return each.flatMap(mg -> pieces.map(it -> it.value().multiply(mg)));
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(ROUNDING, MathContext.DECIMAL32))
                <= 0;
    }

    private Optional<BigDecimal> milligrams(Amount amount) {
        return switch (amount.unit()) {
            case PIECE, PATCH -> times(Strength.Per.PIECE, amount.value());
            case MILLILITRE, TEASPOON, TABLESPOON ->
                    amount.millilitres().flatMap(it -> times(Strength.Per.MILLILITRE, it));
            case MILLIGRAM, MICROGRAM, GRAM -> combined ? Optional.empty() : amount.milligrams();
            case MICROGRAM_AN_HOUR, OTHER -> Optional.empty();
        };
    }

    private Optional<BigDecimal> times(Strength.Per per, BigDecimal count) {
        return strength != null && strength.per() == per
                ? Optional.of(strength.mg().multiply(count))
                : Optional.empty();
    }

    private String strengthMissing(Step.Most limit) {
        return limit.unit() == DoseUnit.PIECE || limit.unit() == null
                ? "the strength of one piece"
                : "what the limit counts";
    }

    private String missing(Amount amount) {
        return switch (amount.unit()) {
            case PIECE, PATCH -> "the strength of one piece";
            case MILLILITRE, TEASPOON, TABLESPOON -> "how much is in a millilitre";
            case MILLIGRAM, MICROGRAM, GRAM ->
                    "which ingredient the dose of " + plain(amount.value()) + " mg counts";
            case MICROGRAM_AN_HOUR, OTHER -> "the dose in milligrams";
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
