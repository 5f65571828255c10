package org.threefold.history;

import java.util.List;

/// The name that somebody else gave a condition, read once so that many terms can be looked for in
/// it. How a term is found, see [ReportedTerms].
///
/// @param words as they were sent
/// @param allergy whether it is an allergy
/// @param family whether it is said of a relative
/// @param further whether that relative is further away than the first degree
/// @param forms the words in which terms are looked for: plain, and by each common name
public record ReportedName(
        String words, boolean allergy, boolean family, boolean further, List<String> forms) {

    public static ReportedName of(String words) {
        return ReportedTerms.read(words);
    }

    /// Whether the person is said to have one of these.
    public boolean names(List<String> terms) {
        return !family && !allergy && ReportedTerms.has(forms, terms);
    }

    /// Whether the person is said to be allergic to one of these.
    public boolean namesAllergy(List<String> terms) {
        return allergy && ReportedTerms.has(forms, terms);
    }

    /// Whether a relative of the first degree is said to have one of these.
    public boolean namesInFamily(List<String> terms) {
        return family && !further && ReportedTerms.has(forms, terms);
    }
}
