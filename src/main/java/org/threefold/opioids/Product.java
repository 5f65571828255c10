package org.threefold.opioids;

import org.threefold.history.Coding;
import org.threefold.medicine.MedicineName;
import org.threefold.medicine.Strength;

import java.util.Optional;

/// What the name of a medicine says of the opioid in it: how it is taken, how strong it is, and
/// whether something else is in it too, known or not. Prescriptions bring RxNorm names (`72 HR
/// Fentanyl 0.025 MG/HR Transdermal System`); people type others.
record Product(Opioid opioid, Form form, Optional<Strength> strength, boolean combined) {

    static Product read(Opioid opioid, String name) {
        return of(opioid, MedicineName.read(name), name);
    }

    static Product read(Opioid opioid, Coding drug) {
        return of(opioid, name(drug), drug.words());
    }

    static MedicineName name(Coding drug) {
        var code = Coding.RXNORM.equals(drug.system()) ? drug.code() : null;
        return MedicineName.read(code, drug.words());
    }

    /// A medicine of which a part is not known has no strength that could be trusted.
    private static Product of(Opioid opioid, MedicineName name, String words) {
        var strength =
                name.parts().stream()
                        .filter(it -> Opioid.of(it.drug()) == opioid)
                        .flatMap(it -> Optional.ofNullable(it.strength()).stream())
                        .findFirst()
                        .filter(_ -> name.known());
        return new Product(opioid, Form.in(words), strength, name.combined() || !name.known());
    }
}
