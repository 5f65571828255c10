package org.threefold.measures;

import org.threefold.forms.Definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The instruments that come with the portal, read once from the Questionnaires in the source tree.
/// A file that cannot be read whole is a bug: the portal does not start.
public final class InstrumentBook {

    private static final String PLACE = "/instruments/";

    private static final List<Instrument> ALL = index().lines().map(InstrumentBook::read).toList();

    private InstrumentBook() {}

    /// Reads the definitions now: one that is not sound stops the start of the portal.
    static void load() {}

    /// Those in use, in the order in which a practice meets them.
    public static List<Instrument> all() {
        return inUse(ALL);
    }

    /// Those in use, and those that were.
    public static List<Instrument> known() {
        return ALL;
    }

    static List<Instrument> inUse(List<Instrument> some) {
        return some.stream().filter(it -> !it.retired()).toList();
    }

    public static Optional<Instrument> find(String key) {
        return ALL.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /// One that is known to be there, in use or retired.
    public static Instrument the(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No instrument " + key));
    }

    private static Instrument read(String key) {
        return Instrument.of(Definitions.read(PLACE + key + ".json"));
    }

    private static String index() {
        try (var in =
                Objects.requireNonNull(
                        InstrumentBook.class.getResourceAsStream(PLACE + "index.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
