package org.threefold.measures;

import java.util.List;
import java.util.Optional;

/// All scores of instruments: the one list for pages, tests and rules.
public final class Scales {

    private static final List<Scale> ALL = read();

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

    private static List<Scale> read() {
        var sources = ScoreSources.read();
        return InstrumentBook.known().stream()
                .flatMap(it -> new ScoreReader(it, sources).scales().stream())
                .toList();
    }
}
