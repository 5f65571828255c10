package org.threefold.interop;

import org.threefold.history.Coding;
import org.threefold.history.Measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One prescription or statement of a medicine, as the sender wrote it.
///
/// `names` are all its codings, the best first. `dose` is what is taken at one time, `often` how
/// often; each only if it was written in numbers. `frequency` is how often in words.
record Prescription(
        List<Coding> names,
        Optional<Measurement> dose,
        Optional<Frequency> often,
        String frequency,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Now now) {

    /// Whether it is taken now, as far as the sender's status says.
    enum Now {
        TAKEN,
        HELD,
        PAST,
        NOT_SAID
    }

    Coding drug() {
        return names.getFirst();
    }

    /// The amount of one ingredient in a day, for example 40 mg of hydrocodone; only where product
    /// strength, dose and frequency are all written.
    Optional<Measurement> dailyDoseOf(List<String> ingredient) {
        var strength = strengthOf(ingredient);
        return often.flatMap(
                        every ->
                                atOnce(strength)
                                        .map(
                                                amount ->
                                                        new Measurement(
                                                                every.timesADay(amount.value()),
                                                                amount.unit())))
                .or(() -> strength.flatMap(Strength::released))
                .filter(amount -> amount.value().signum() > 0);
    }

    /// The amount of one taking where the product has one ingredient: pieces times strength, or the
    /// dose where it is an amount itself; for a patch what it gives off.
    Optional<Measurement> singleDose() {
        var strengths = Strength.in(drug().words());
        var only = strengths.stream().findFirst();
        return strengths.size() > 1
                ? Optional.empty()
                : atOnce(only).or(() -> only.flatMap(Strength::released));
    }

    /// The amount of one taking: pieces times strength, or the dose where it is an amount itself
    /// and the product has only one ingredient.
    private Optional<Measurement> atOnce(Optional<Strength> strength) {
        var pieces = strength.flatMap(each -> each.taken(dose));
        boolean single = Strength.in(drug().words()).size() <= 1;
        return pieces.or(() -> dose.filter(amount -> single && !Strength.counts(amount)));
    }

    private Optional<Strength> strengthOf(List<String> ingredient) {
        return names.stream()
                .flatMap(name -> Strength.in(name.words()).stream())
                .filter(strength -> strength.isOf(ingredient))
                .findFirst();
    }
}
