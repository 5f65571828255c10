package org.threefold.opioids;

import org.threefold.history.Coding;
import org.threefold.medicine.Drug;
import org.threefold.medicine.MedicineName;

import java.util.Arrays;
import java.util.Optional;

/// An opioid that a medication list may name: the ten of the CDC's table of 2022, buprenorphine,
/// and those that no factor exists for. The latter are here so that they are never passed over.
///
/// Which words and codes name one is said by the shared vocabulary ([MedicineName]); an opioid that
/// the vocabulary knows and this list does not is [#OTHER].
public enum Opioid {
    CODEINE("codeine"),
    FENTANYL("fentanyl"),
    HYDROCODONE("hydrocodone"),
    HYDROMORPHONE("hydromorphone"),
    METHADONE("methadone"),
    MORPHINE("morphine"),
    OXYCODONE("oxycodone"),
    OXYMORPHONE("oxymorphone"),
    TAPENTADOL("tapentadol"),
    TRAMADOL("tramadol"),
    BUPRENORPHINE("buprenorphine"),
    LEVORPHANOL("levorphanol"),
    MEPERIDINE("meperidine"),
    PENTAZOCINE("pentazocine"),
    BUTORPHANOL("butorphanol"),
    DIHYDROCODEINE("dihydrocodeine"),
    OPIUM("opium"),
    NALBUPHINE("nalbuphine"),
    BENZHYDROCODONE("benzhydrocodone"),
    DIAMORPHINE("diamorphine"),
    OTHER_FENTANYL("a relative of fentanyl"),
    OTHER("another opioid"),
    NOT_NAMED("a medicine that only a code names");

    static final String CLASS = "OPIOID";

    private final String words;

    Opioid(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The opioid in a medicine: by a whole word of its name, else by its RxNorm ingredient.
    public static Optional<Opioid> in(Coding drug) {
        return in(Product.name(drug));
    }

    public static Optional<Opioid> named(String words) {
        return in(MedicineName.read(words));
    }

    static Optional<Opioid> in(MedicineName name) {
        return name.parts().stream()
                .map(MedicineName.Part::drug)
                .filter(it -> it.isOf(CLASS))
                .map(Opioid::of)
                .findFirst();
    }

    static Opioid of(Drug drug) {
        if (drug.name().endsWith("fentanil")) return OTHER_FENTANYL;
        return Arrays.stream(values())
                .filter(it -> it.words.equals(drug.name()))
                .findFirst()
                .orElse(OTHER);
    }
}
