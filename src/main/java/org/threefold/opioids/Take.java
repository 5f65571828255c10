package org.threefold.opioids;

import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.medicine.Amount;
import org.threefold.medicine.DoseUnit;
import org.threefold.medicine.Strength;
import org.threefold.opioids.Conversion.Unknown;

import java.math.BigDecimal;
import java.util.Optional;

/// What was taken of one medicine on one day, in the patient's own words.
///
/// `each` is what stands on the package, as far as they know it: milligrams in one piece, or the
/// micrograms an hour of a patch. `count` is how many that day; of patches, how many were worn.
public record Take(String medicine, @Nullable Measurement each, BigDecimal count) {

    private static final String ONCE = "once a day";

    public Take {
        medicine = medicine.replaceAll("\\p{Cc}", " ").strip();
    }

    /// A name that is no opioid we know leaves a gap: a slip of the pen must not count as nothing.
    public Conversion conversion(FactorSet set) {
        return Opioid.named(medicine)
                .map(opioid -> Converting.of(set, opioid, intake(opioid)))
                .orElseGet(() -> new Unknown("which opioid this is"));
    }

    /// "3 × oxycodone, 5 mg each"
    public String words() {
        var number = count.stripTrailingZeros().toPlainString() + " × " + medicine;
        return each == null ? number : number + ", " + each.words() + " each";
    }

    private Intake intake(Opioid opioid) {
        if (count.signum() == 0) return new Intake.ByMouth(BigDecimal.ZERO, "");
        var product = Product.read(opioid, medicine);
        if (each == null) return IntakeReading.of(product, pieces(), ONCE);
        var stated = Amount.of(each.value(), each.unit());
        if (stated.filter(it -> it.unit() == DoseUnit.MICROGRAM_AN_HOUR).isPresent())
            return new Intake.Patches(each.value().multiply(count), "");
        var strength =
                each.in("mg")
                        .filter(mg -> mg.signum() > 0)
                        .map(mg -> new Strength(mg, Strength.Per.PIECE));
        return IntakeReading.of(stronger(product, strength), pieces(), ONCE);
    }

    private Measurement pieces() {
        return new Measurement(count, "pieces");
    }

    private static Product stronger(Product product, Optional<Strength> strength) {
        return new Product(product.opioid(), product.form(), strength, product.combined());
    }
}
