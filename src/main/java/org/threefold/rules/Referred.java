package org.threefold.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a referral reports under any of some words. Nobody confirmed it.
final class Referred {

    private Referred() {}

    /// As a sentence; empty if nothing.
    static String words(List<String> conditions, List<String> beginnings) {
        var matching =
                conditions.stream()
                        .filter(condition -> startsAWordWith(condition, beginnings))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return matching.isEmpty() ? "" : "The referral reports: " + matching + "; not confirmed.";
    }

    private static boolean startsAWordWith(String condition, List<String> beginnings) {
        var words = " " + condition.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
        return beginnings.stream().anyMatch(beginning -> words.contains(" " + beginning));
    }
}
