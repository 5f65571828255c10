package org.threefold.opioids;

import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One opioid of the medication list and what it amounts to at most: a dose taken as needed counts
/// as if it were taken as often as allowed.
///
/// `said` is the dose as the entry has it, `assumed` what the figure takes for granted; both may
/// be empty.
public record Prescribed(
        MedicationId id,
        String medicine,
        Opioid opioid,
        String said,
        String assumed,
        Confirmation confirmation,
        Conversion conversion) {

    /// Nothing, where the medicine is no opioid. One that only a code names may be one.
    static Optional<Prescribed> of(FactorSet set, Medication it) {
        if (unnamed(it.drug())) return Optional.of(read(set, Opioid.NOT_NAMED, it));
        return Opioid.in(it.drug()).map(opioid -> read(set, opioid, it));
    }

    /// Whether nobody can tell what it is: a code without words that the tables do not hold.
    private static boolean unnamed(Coding drug) {
        boolean words =
                drug.display() != null && drug.display().chars().anyMatch(Character::isLetter);
        return !words && Product.name(drug).parts().isEmpty();
    }

    private static Prescribed read(FactorSet set, Opioid opioid, Medication it) {
        if (opioid == Opioid.NOT_NAMED) return unknown(it);
        var product = Product.read(opioid, it.drug());
        var intake = IntakeReading.of(product, it.dose(), it.frequency());
        return new Prescribed(
                it.id(),
                it.drug().words(),
                opioid,
                said(it),
                intake.assumption(),
                it.confirmation(),
                conversion(set, opioid, intake, it.status()));
    }

    private static Prescribed unknown(Medication it) {
        return new Prescribed(
                it.id(),
                it.drug().words(),
                Opioid.NOT_NAMED,
                said(it),
                "",
                it.confirmation(),
                it.status() == Medication.Status.ACTIVE
                        ? new Conversion.Unknown("which medicine the code stands for")
                        : new Conversion.Held());
    }

    private static Conversion conversion(
            FactorSet set, Opioid opioid, Intake intake, Medication.Status status) {
        return switch (status) {
            case ACTIVE -> Converting.of(set, opioid, intake);
            case HELD, STOPPED -> new Conversion.Held();
            case UNKNOWN -> new Conversion.Unknown("whether it is taken now");
        };
    }

    private static String said(Medication it) {
        var dose = it.dose() == null ? "" : it.dose().words();
        var often = it.frequency() == null ? "" : it.frequency();
        return Stream.of(dose, often)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }
}
