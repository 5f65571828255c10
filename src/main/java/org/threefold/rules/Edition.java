package org.threefold.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One version of the book: since when it speaks, which rules came with it, and what it changed in
/// rules that were there before, in a sentence each.
public record Edition(
        String version,
        LocalDate since,
        String summary,
        Set<String> added,
        Map<String, String> changed) {

    public Edition {
        added = Set.copyOf(added);
        changed = Map.copyOf(changed);
    }

    /// What this edition did to one rule.
    public record Step(Edition edition, String what) {}

    static List<Step> of(String ruleId) {
        return Editions.ALL.stream()
                .filter(it -> it.added.contains(ruleId) || it.changed.containsKey(ruleId))
                .map(it -> new Step(it, it.changed.getOrDefault(ruleId, "Came into the book.")))
                .toList();
    }
}
