package org.threefold.history;

import java.util.List;
import java.util.regex.Pattern;

/// What a referral reports the person reacts to, each thing once, without what is marked as over.
/// A stated "no known allergy" is one of them, in the sender's words. Nothing reported is not the
/// same as nothing known.
public record Allergies(List<String> reported) {

    private static final Pattern NOTHING_KNOWN =
            Pattern.compile(
                    "(?i)^(no (known )?((drug|food|environmental|medication|latex|substance) )?allerg|nkd?a\\b|nil known)");

    public Allergies {
        reported = List.copyOf(reported);
    }

    public static Allergies of(List<ReportedFact> facts) {
        return new Allergies(
                facts.stream()
                        .filter(fact -> fact.kind() == ReportedFact.Kind.ALLERGY)
                        .filter(fact -> !fact.over())
                        .map(fact -> fact.coding().words())
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    /// The statements that nothing, or nothing of a sort, is known to be reacted to.
    public List<String> denials() {
        return reported.stream().filter(Allergies::denies).toList();
    }

    /// The things that are reacted to.
    public List<String> named() {
        return reported.stream().filter(it -> !denies(it)).toList();
    }

    /// Whether the record says both that something is reacted to and that nothing is known.
    public boolean contradict() {
        return !denials().isEmpty() && !named().isEmpty();
    }

    /// In one line; "Not recorded" where nobody said anything. A contradiction is shown as one.
    public String words() {
        if (reported.isEmpty()) return "Not recorded";
        if (!contradict()) return String.join(", ", reported) + " (reported)";
        return "%s (reported); contradicted by: %s"
                .formatted(String.join(", ", named()), String.join(", ", denials()));
    }

    private static boolean denies(String words) {
        return NOTHING_KNOWN.matcher(words).find();
    }
}
