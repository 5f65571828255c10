package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.medicine.Amount;
import org.threefold.medicine.DailyDose;
import org.threefold.medicine.DoseText;
import org.threefold.medicine.DoseUnit;
import org.threefold.medicine.Strength;
import org.threefold.opioids.Intake.AnotherWay;
import org.threefold.opioids.Intake.ByMouth;
import org.threefold.opioids.Intake.NotSaid;

import java.util.Optional;

/// How much of an opioid an entry of the medication list allows in a day at most:
/// src/docs/clinical/opioids.md, "Prescribed and taken". What the entry does not say is missing; it
/// is never taken to be nothing.
final class IntakeReading {

    private static final String SWALLOWED = "by mouth, as the entry does not say how";

    private final Product product;
    private final Optional<Measurement> dose;
    private final DoseText said;

    private IntakeReading(Product product, @Nullable Measurement dose, @Nullable String often) {
        this.product = product;
        this.dose = Optional.ofNullable(dose);
        this.said = DoseText.read(often == null ? "" : often);
    }

    static Intake of(Product product, @Nullable Measurement dose, @Nullable String often) {
        return new IntakeReading(product, dose, often).read();
    }

    private Intake read() {
        var fentanyl = product.opioid() == Opioid.FENTANYL;
        if (byTheHour()) return patches();
        return switch (product.form()) {
            case PATCH -> patches();
            case BY_MOUTH -> swallowed("");
            case NOT_NAMED ->
                    fentanyl ? new NotSaid("whether it is a patch") : swallowed(SWALLOWED);
            case UNDER_THE_TONGUE, INJECTED, ELSEWHERE -> anotherWay();
        };
    }

    private boolean byTheHour() {
        return amount().filter(it -> it.unit() == DoseUnit.MICROGRAM_AN_HOUR).isPresent()
                || product.strength().filter(it -> it.per() == Strength.Per.HOUR).isPresent();
    }

    private Intake patches() {
        return new PatchReading(product, amount().orElse(null), said).read();
    }

    /// Buprenorphine is followed in milligrams a day, which are taken under the tongue.
    private Intake anotherWay() {
        boolean followed =
                product.opioid() == Opioid.BUPRENORPHINE && product.form() == Form.UNDER_THE_TONGUE;
        return followed ? swallowed("") : new AnotherWay(product.form().words());
    }

    private Intake swallowed(String assumed) {
        if (dose.isPresent() && unreadable()) {
            var words = dose.get().words();
            return new NotSaid("the dose in milligrams (it says " + words + ")");
        }
        var strength = product.strength().orElse(null);
        return switch (DailyDose.of(said, amount().orElse(null), strength, product.combined())) {
            case DailyDose.Milligrams(var mg) -> new ByMouth(mg, assumed);
            case DailyDose.NotSaid(var missing) -> new NotSaid(missing);
        };
    }

    private boolean unreadable() {
        return amount().filter(it -> it.unit() != DoseUnit.OTHER).isEmpty();
    }

    private Optional<Amount> amount() {
        return dose.flatMap(it -> Amount.of(it.value(), it.unit()));
    }
}
