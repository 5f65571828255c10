package org.threefold.history;

import java.util.List;
import java.util.stream.Collectors;

/// The terms under which a referral may report one thing: among the person's conditions, among
/// their allergies, among the conditions of their family. How a term is found, see [ReportedTerms].
public record SoughtTerms(List<String> conditions, List<String> allergies, List<String> family) {

    public static final SoughtTerms NONE = new SoughtTerms(List.of(), List.of(), List.of());

    public SoughtTerms {
        conditions = List.copyOf(conditions);
        allergies = List.copyOf(allergies);
        family = List.copyOf(family);
    }

    public static SoughtTerms conditions(String... terms) {
        return NONE.withConditions(terms);
    }

    public static SoughtTerms allergies(String... terms) {
        return NONE.withAllergies(terms);
    }

    public SoughtTerms withConditions(String... terms) {
        return new SoughtTerms(List.of(terms), allergies, family);
    }

    public SoughtTerms withAllergies(String... terms) {
        return new SoughtTerms(conditions, List.of(terms), family);
    }

    public SoughtTerms withFamily(String... terms) {
        return new SoughtTerms(conditions, allergies, List.of(terms));
    }

    public boolean isEmpty() {
        return conditions.isEmpty() && allergies.isEmpty() && family.isEmpty();
    }

    /// What was reported under any of the terms, each name once, joined; empty if nothing was.
    public String in(List<ReportedName> reported, String separator) {
        return reported.stream()
                .filter(this::names)
                .map(ReportedName::words)
                .distinct()
                .collect(Collectors.joining(separator));
    }

    private boolean names(ReportedName reported) {
        return reported.names(conditions)
                || reported.namesAllergy(allergies)
                || reported.namesInFamily(family);
    }
}
