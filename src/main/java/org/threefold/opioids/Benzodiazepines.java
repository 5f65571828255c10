package org.threefold.opioids;

import org.threefold.history.Coding;
import org.threefold.history.Medication;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds benzodiazepines on a medication list, by RxNorm ingredient (clinical specification 10) or
/// by a whole word of the name.
final class Benzodiazepines {

    private static final List<String> INGREDIENTS = List.of("6960", "3322");
    private static final Pattern NAMES =
            Pattern.compile(
                    "\\b(alprazolam|chlordiazepoxide|clobazam|clonazepam|clorazepate|diazepam"
                            + "|estazolam|flurazepam|lorazepam|midazolam|oxazepam|quazepam"
                            + "|temazepam|triazolam)\\b");

    private Benzodiazepines() {}

    static List<String> in(List<Medication> taken) {
        return taken.stream()
                .map(Medication::drug)
                .filter(Benzodiazepines::isOne)
                .map(Coding::words)
                .toList();
    }

    private static boolean isOne(Coding drug) {
        return INGREDIENTS.stream().anyMatch(it -> drug.is(Coding.RXNORM, it))
                || NAMES.matcher(drug.words().toLowerCase(Locale.ROOT)).find();
    }
}
