package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.medicine.Amount;
import org.threefold.medicine.DoseText;
import org.threefold.medicine.DoseUnit;
import org.threefold.medicine.Step;
import org.threefold.medicine.Strength;
import org.threefold.medicine.Taking;
import org.threefold.opioids.Intake.NotSaid;
import org.threefold.opioids.Intake.Patches;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What patches release in an hour: what one releases times how many are worn at one time. How
/// often they are changed is no part of it, unless it is so often that no patch can be meant.
final class PatchReading {

    private static final String ONE_PATCH = "one patch, as the entry does not say how many";
    private static final int MICROGRAMS = 3;

    private final Product product;
    private final @Nullable Amount dose;
    private final DoseText said;

    PatchReading(Product product, @Nullable Amount dose, DoseText said) {
        this.product = product;
        this.dose = dose;
        this.said = said;
    }

    Intake read() {
        if (said instanceof DoseText.NotKnown(var what) && !what.equals(DoseText.NOTHING))
            return new NotSaid("what \"" + what + "\" means in the instruction");
        if (takings().anyMatch(PatchReading::tooOften))
            return new NotSaid("how many patches are worn at one time");
        var worn = worn();
        var each = each();
        if (each.isEmpty()) return new NotSaid("what the patch releases in an hour");
        if (worn.isPresent()) return new Patches(each.get().multiply(worn.get()), "");
        return released().isPresent()
                ? new Patches(each.get(), ONE_PATCH)
                : new NotSaid("how many patches are worn");
    }

    /// Micrograms an hour of one patch: as the dose or the instruction has it, else as its name.
    private Optional<BigDecimal> each() {
        var named =
                product.strength()
                        .filter(it -> it.per() == Strength.Per.HOUR)
                        .map(it -> it.mg().movePointRight(MICROGRAMS));
        return released().or(() -> named);
    }

    private Optional<BigDecimal> released() {
        var inWords =
                takings()
                        .flatMap(
                                it ->
                                        Stream.concat(
                                                it.amounts().stream(),
                                                Stream.ofNullable(it.each())));
        return Stream.concat(Stream.ofNullable(dose), inWords)
                .filter(it -> it.unit() == DoseUnit.MICROGRAM_AN_HOUR)
                .map(Amount::value)
                .findFirst();
    }

    /// The most patches of one step; those that are put on together add up.
    private Optional<BigDecimal> worn() {
        var inWords =
                steps().stream().map(this::worn).flatMap(Optional::stream).reduce(BigDecimal::max);
        var inDose =
                Stream.ofNullable(dose).filter(PatchReading::counts).map(Amount::value).findFirst();
        return inWords.or(() -> inDose);
    }

    private Optional<BigDecimal> worn(Step step) {
        return step.takings().stream()
                .flatMap(it -> it.amounts().stream())
                .filter(PatchReading::counts)
                .map(Amount::value)
                .reduce(BigDecimal::add);
    }

    private static boolean counts(Amount amount) {
        return amount.unit() == DoseUnit.PATCH || amount.unit() == DoseUnit.PIECE;
    }

    private static boolean tooOften(Taking taking) {
        return taking.timesADay() != null && taking.timesADay().compareTo(BigDecimal.ONE) > 0;
    }

    private Stream<Taking> takings() {
        return steps().stream().flatMap(it -> it.takings().stream());
    }

    private List<Step> steps() {
        return said instanceof DoseText.Known known ? known.steps() : List.of();
    }
}
