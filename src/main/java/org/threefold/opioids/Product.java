package org.threefold.opioids;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a medicine says of the opioid in it: how it is taken, how strong it is, and
/// whether something else is in it too. Prescriptions bring RxNorm names (`72 HR Fentanyl 0.025
/// MG/HR Transdermal System`); people type others.
record Product(Opioid opioid, Form form, Optional<Strength> strength, boolean combined) {

    private static final Pattern BETWEEN = Pattern.compile("\\s+/\\s+");
    private static final Pattern PARTNER =
            Pattern.compile(
                    "\\b(acetaminophen|paracetamol|apap|aspirin|ibuprofen|naloxone|naltrexone"
                            + "|guaifenesin|promethazine|butalbital|caffeine|carisoprodol"
                            + "|celecoxib|homatropine|chlorpheniramine|pseudoephedrine"
                            + "|tylenol|percocet|vicodin|norco|lortab|lorcet|endocet|ultracet|percodan"
                            + "|roxicet|suboxone|zubsolv)\\b",
                    Pattern.CASE_INSENSITIVE);

    static Product read(Opioid opioid, String name) {
        var parts = Arrays.asList(BETWEEN.split(name));
        var combined = parts.size() > 1 || PARTNER.matcher(name).find();
        var part = parts.size() > 1 ? partOf(opioid, parts) : Optional.of(name);
        var strength = part.flatMap(Strength::in).filter(_ -> parts.size() > 1 || !combined);
        return new Product(opioid, Form.in(name), strength, combined);
    }

    /// A brand stands at the end of the whole name; the part that says the ingredient is first.
    private static Optional<String> partOf(Opioid opioid, List<String> parts) {
        return parts.stream()
                .filter(part -> part.toLowerCase(Locale.ROOT).contains(opioid.words()))
                .findFirst();
    }
}
