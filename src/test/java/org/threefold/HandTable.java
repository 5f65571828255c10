package org.threefold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table that somebody wrote by hand: a name and its cells a line, spaces between, `#` for
/// remarks. A name that stands twice is an error.
final class HandTable {

    private HandTable() {}

    static Map<String, List<String>> read(String resource) {
        var table = new LinkedHashMap<String, List<String>>();
        text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.trim().split(" +")))
                .forEach(
                        line -> {
                            var before = table.put(line.getFirst(), line.subList(1, line.size()));
                            if (before != null) throw new AssertionError(line + " stands twice");
                        });
        return table;
    }

    /// A name and what follows it, a line.
    static Map<String, String> words(String resource) {
        var table = new LinkedHashMap<String, String>();
        text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" +", 2))
                .forEach(
                        line -> {
                            if (table.put(line[0], line[1]) != null)
                                throw new AssertionError(line[0] + " stands twice");
                        });
        return table;
    }

    private static String text(String resource) {
        try (var in = Objects.requireNonNull(HandTable.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
