package org.threefold.rules;

import org.threefold.history.ReportedTerms;

import java.util.List;
import java.util.stream.Collectors;

/// The terms under which a referral may report what a rule asks about: of the person's conditions,
/// of their allergies, of their family. What a referral reports nobody confirmed.
record Referred(List<String> conditions, List<String> allergies, List<String> family) {

    static final Referred NOTHING = new Referred(List.of(), List.of(), List.of());

    boolean isEmpty() {
        return conditions.isEmpty() && allergies.isEmpty() && family.isEmpty();
    }

    /// What matches, as a sentence; empty if nothing.
    String words(List<String> reported) {
        var matching =
                reported.stream().filter(this::names).distinct().collect(Collectors.joining(", "));
        return matching.isEmpty() ? "" : "The referral reports: " + matching + "; not confirmed.";
    }

    private boolean names(String condition) {
        return startsAWordWith(condition, conditions)
                || ReportedTerms.namesAllergy(condition, allergies)
                || ReportedTerms.namesInFamily(condition, family);
    }

    static boolean startsAWordWith(String condition, List<String> beginnings) {
        return ReportedTerms.names(condition, beginnings);
    }
}
