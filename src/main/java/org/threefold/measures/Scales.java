package org.threefold.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All scores of instruments: the one list for pages, tests and rules.
public final class Scales {

    private static final List<Scale> ALL =
            Stream.of(PainScales.ALL, MoodScales.ALL, SubstanceScales.ALL, SessionScales.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Scales() {}

    public static List<Scale> all() {
        return ALL;
    }

    public static List<Scale> of(String instrument) {
        return ALL.stream().filter(it -> it.instrument().equals(instrument)).toList();
    }

    public static Optional<Scale> find(String key) {
        return ALL.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public static Scale the(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No scale " + key));
    }
}
