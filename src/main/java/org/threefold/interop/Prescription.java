package org.threefold.interop;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.DrugRow;
import org.threefold.history.Measurement;
import org.threefold.medicine.Amount;
import org.threefold.medicine.DailyDose;
import org.threefold.medicine.DoseText;
import org.threefold.medicine.DoseUnit;
import org.threefold.medicine.MedicineName;
import org.threefold.medicine.Strength;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One prescription, statement or hand-out of a medicine, as the sender wrote it.
///
/// `names` are all its codings, the best first. `dose` is what is taken at one time, only if it was
/// written in numbers; `frequency` is everything else of the instruction in words.
record Prescription(
        List<Coding> names,
        Optional<Measurement> dose,
        String frequency,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Now now,
        Kind kind) {

    private static final int MICROGRAMS = 3;

    /// Whether it is taken now, as far as the sender's status says.
    enum Now {
        TAKEN,
        HELD,
        PAST,
        NOT_SAID
    }

    /// What the entry was: an order or a statement says what is taken, a hand-out only that it was
    /// given out.
    enum Kind {
        ORDER,
        STATEMENT,
        HAND_OUT
    }

    Coding drug() {
        return names.getFirst();
    }

    MedicineName name() {
        return read(drug());
    }

    /// The amount of one ingredient in a day, for example 40 mg of hydrocodone; only where product
    /// strength, dose and frequency are all written.
    Optional<Measurement> dailyDoseOf(DrugRow row) {
        return names.stream().flatMap(it -> dailyDoseOf(row, read(it)).stream()).findFirst();
    }

    private Optional<Measurement> dailyDoseOf(DrugRow row, MedicineName name) {
        if (!name.known()) return Optional.empty();
        return name.parts().stream()
                .filter(it -> row.names().contains(it.drug().name()))
                .findFirst()
                .flatMap(it -> daily(Optional.ofNullable(it.strength()), name.combined()));
    }

    private Optional<Measurement> daily(Optional<Strength> strength, boolean combined) {
        var released = strength.flatMap(Prescription::released);
        if (released.isPresent()) return released;
        var said =
                DailyDose.of(DoseText.read(frequency), amount(), strength.orElse(null), combined);
        return said instanceof DailyDose.Milligrams(var mg) && mg.signum() > 0
                ? Optional.of(new Measurement(Clean.number(mg), "mg"))
                : Optional.empty();
    }

    private @Nullable Amount amount() {
        return dose.flatMap(it -> Amount.of(it.value(), it.unit())).orElse(null);
    }

    /// The amount of one taking where the product has one known ingredient: pieces times strength,
    /// or the dose where it is an amount itself; for one patch what it gives off.
    Optional<Measurement> singleDose() {
        var name = name();
        if (name.combined()) return Optional.empty();
        var strength =
                name.parts().stream()
                        .flatMap(it -> Optional.ofNullable(it.strength()).stream())
                        .findFirst()
                        .filter(_ -> name.known());
        if (dose.isEmpty())
            return DoseText.read(frequency) instanceof DoseText.NotKnown
                    ? strength.flatMap(Prescription::released)
                    : Optional.empty();
        var pieces = dose.filter(Prescription::counts);
        boolean plausible = dose.flatMap(it -> Amount.of(it.value(), it.unit())).isPresent();
        if (pieces.isEmpty() || !plausible) return dose;
        var released = strength.flatMap(Prescription::released);
        if (released.isPresent())
            return pieces.get().value().compareTo(BigDecimal.ONE) == 0
                    ? released
                    : Optional.of(new Measurement(pieces.get().value(), "patches"));
        return strength.filter(it -> it.per() == Strength.Per.PIECE)
                .map(
                        it ->
                                new Measurement(
                                        Clean.number(it.mg().multiply(pieces.get().value())),
                                        "mg"));
    }

    /// Whether a dose counts tablets, capsules or patches.
    static boolean counts(Measurement dose) {
        return DoseUnit.of(dose.unit())
                .filter(it -> it == DoseUnit.PIECE || it == DoseUnit.PATCH)
                .isPresent();
    }

    /// What a patch gives off, by the hour, in micrograms as it is prescribed.
    private static Optional<Measurement> released(Strength strength) {
        return strength.per() == Strength.Per.HOUR
                ? Optional.of(
                        new Measurement(
                                Clean.number(strength.mg().movePointRight(MICROGRAMS)), "mcg/hour"))
                : Optional.empty();
    }

    private static MedicineName read(Coding name) {
        return MedicineName.read(
                Coding.RXNORM.equals(name.system()) ? name.code() : null, name.words());
    }
}
