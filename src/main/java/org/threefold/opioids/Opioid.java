package org.threefold.opioids;

import org.threefold.history.Coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An opioid that a medication list may name: the ten of the CDC's table of 2022, buprenorphine,
/// and those that no factor exists for. The latter are here so that they are never passed over.
///
/// RxNorm ingredients: clinical specification 6.1 and 10; where none stands, names alone decide.
/// Brands are from general knowledge: they only find an opioid, they never change a figure.
public enum Opioid {
    CODEINE("codeine", "2670", "codeine"),
    FENTANYL("fentanyl", "4337", "fentanyl|duragesic|actiq|fentora|subsys|abstral"),
    HYDROCODONE("hydrocodone", "5489", "hydrocodone|vicodin|norco|lortab|lorcet|zohydro|hysingla"),
    HYDROMORPHONE("hydromorphone", "3423", "hydromorphone|dilaudid|exalgo"),
    METHADONE("methadone", "6813", "methadone|dolophine|methadose"),
    MORPHINE("morphine", "7052", "morphine|ms contin|kadian|avinza|msir"),
    OXYCODONE(
            "oxycodone",
            "7804",
            "oxycodone|oxycontin|percocet|roxicodone|endocet|xtampza|percodan|roxicet"),
    OXYMORPHONE("oxymorphone", "7814", "oxymorphone|opana"),
    TAPENTADOL("tapentadol", "787390", "tapentadol|nucynta"),
    TRAMADOL("tramadol", "10689", "tramadol|ultram|ultracet|conzip|seglentis"),
    BUPRENORPHINE(
            "buprenorphine",
            "1819",
            "buprenorphine|butrans|belbuca|suboxone|subutex|zubsolv|sublocade|brixadi"),
    LEVORPHANOL("levorphanol", "6378", "levorphanol"),
    MEPERIDINE("meperidine", "", "meperidine|pethidine|demerol"),
    PENTAZOCINE("pentazocine", "", "pentazocine|talwin"),
    BUTORPHANOL("butorphanol", "", "butorphanol"),
    DIHYDROCODEINE("dihydrocodeine", "", "dihydrocodeine"),
    OPIUM("opium", "", "opium|paregoric"),
    NALBUPHINE("nalbuphine", "", "nalbuphine"),
    OTHER_FENTANYL("a relative of fentanyl", "", "sufentanil|alfentanil|remifentanil");

    private final String words;
    private final String ingredient;
    private final Pattern names;

    Opioid(String words, String ingredient, String names) {
        this.words = words;
        this.ingredient = ingredient;
        this.names = Pattern.compile("\\b(" + names + ")\\b");
    }

    public String words() {
        return words;
    }

    /// The opioid in a medicine: by its RxNorm ingredient, else by a whole word of its name.
    /// Prescriptions carry the code of a product; only its name then says what is in it.
    public static Optional<Opioid> in(Coding drug) {
        return Arrays.stream(values())
                .filter(it -> !it.ingredient.isEmpty() && drug.is(Coding.RXNORM, it.ingredient))
                .findFirst()
                .or(() -> named(drug.words()));
    }

    public static Optional<Opioid> named(String words) {
        return Arrays.stream(values()).filter(it -> it.standsIn(words)).findFirst();
    }

    boolean standsIn(String text) {
        return names.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
