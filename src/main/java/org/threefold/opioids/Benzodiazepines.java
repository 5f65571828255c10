package org.threefold.opioids;

import org.threefold.history.Coding;
import org.threefold.history.Medication;

import java.util.List;

/// Finds the medicines of a class on a medication list, by the shared vocabulary.
final class Benzodiazepines {

    private static final String CLASS = "BENZODIAZEPINE";
    private static final String NALOXONE = "naloxone";

    private Benzodiazepines() {}

    static List<String> in(List<Medication> taken) {
        return taken.stream()
                .map(Medication::drug)
                .filter(it -> Product.name(it).holds(CLASS))
                .map(Coding::words)
                .toList();
    }

    /// Naloxone by itself, which reverses; in a combination it only deters misuse.
    static List<String> naloxone(List<Medication> taken) {
        return taken.stream()
                .filter(it -> it.status() == Medication.Status.ACTIVE)
                .map(Medication::drug)
                .filter(Benzodiazepines::isNaloxone)
                .map(Coding::words)
                .toList();
    }

    private static boolean isNaloxone(Coding drug) {
        var parts = Product.name(drug).parts();
        return parts.size() == 1 && parts.getFirst().drug().name().equals(NALOXONE);
    }
}
