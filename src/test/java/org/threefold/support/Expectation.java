package org.threefold.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One row of a table of expectations under `src/test/resources/cases`: which file, which aspect of
/// what was read from it, and what that aspect is. An aspect that ends in `~` contains the expected
/// text, one that ends in `!` does not.
public record Expectation(String file, String aspect, String expected) {

    static final String FOLDER = "/cases/";

    public static Stream<Expectation> rows(String table) {
        return new String(bytes(table), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expectation::of);
    }

    public static byte[] bytes(String file) {
        try (var opened = Expectation.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(opened, file).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The aspect without its mark.
    public String asks() {
        return aspect.replaceFirst("[~!]$", "");
    }

    /// Whether the value found is the expected one.
    public boolean isMetBy(String found) {
        if (aspect.endsWith("~")) return found.contains(expected);
        return aspect.endsWith("!") ? !found.contains(expected) : found.equals(expected);
    }

    private static Expectation of(String line) {
        var parts = List.of(line.split("\\|", 3));
        if (parts.size() < 3) throw new IllegalArgumentException("No row of three: " + line);
        return new Expectation(parts.get(0), parts.get(1), parts.get(2));
    }
}
