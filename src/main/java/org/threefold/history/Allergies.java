package org.threefold.history;

import java.util.List;
import java.util.Set;

/// What a referral reports the person reacts to, each thing once, without what is marked as over.
/// A stated "no known allergy" is one of them, in the sender's words. Nothing reported is not the
/// same as nothing known.
public record Allergies(List<String> reported) {

    private static final Set<String> OVER = Set.of("inactive", "resolved");

    public Allergies {
        reported = List.copyOf(reported);
    }

    public static Allergies of(List<ReportedFact> facts) {
        return new Allergies(
                facts.stream()
                        .filter(fact -> fact.kind() == ReportedFact.Kind.ALLERGY)
                        .filter(fact -> fact.status() == null || !OVER.contains(fact.status()))
                        .map(fact -> fact.coding().words())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    /// In one line; "Not recorded" where nobody said anything.
    public String words() {
        return reported.isEmpty() ? "Not recorded" : String.join(", ", reported) + " (reported)";
    }
}
