package org.threefold.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Some of several things, by their keys. `options` names each key as a person reads it. `one` asks
/// for exactly one; `atLeast` is the fewest that may be chosen. Leaving out what is usual, or
/// adding to it, needs a reason where `guard` says so.
public record Choice(
        About about,
        Map<String, String> options,
        Set<String> standard,
        int atLeast,
        boolean one,
        Guard guard)
        implements Setting {

    /// Which way of differing from the usual is the looser one.
    public enum Guard {
        NONE,
        /// Choosing more than usual lets more pass.
        ADDING,
        /// Choosing less than usual lets more pass.
        LEAVING_OUT
    }

    static final String NOTHING = "None";

    @Override
    public String usual() {
        return text(standard);
    }

    @Override
    public String words(String text) {
        var chosen = read(text);
        if (chosen.isEmpty()) return NOTHING;
        return options.entrySet().stream()
                .filter(option -> chosen.contains(option.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    public Judged judge(String text) {
        var chosen = read(text);
        if (!options.keySet().containsAll(chosen))
            return new Judged.Refused("Choose among what is offered.");
        if (one && chosen.size() != 1) return new Judged.Refused("Choose one.");
        if (chosen.size() < atLeast)
            return new Judged.Refused(
                    "Choose at least %d. %s".formatted(atLeast, about.harm()).strip());
        return loose(chosen) ? new Judged.NeedsReason(about.harm()) : new Judged.Fine();
    }

    public static String text(Set<String> chosen) {
        return String.join(" ", new TreeSet<>(chosen));
    }

    public static Set<String> read(String text) {
        if (text.isBlank()) return Set.of();
        return Arrays.stream(text.strip().split(" +"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<String> keys() {
        return options.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean loose(Set<String> chosen) {
        return switch (guard) {
            case NONE -> false;
            case ADDING -> !standard.containsAll(chosen);
            case LEAVING_OUT -> !chosen.containsAll(standard);
        };
    }
}
