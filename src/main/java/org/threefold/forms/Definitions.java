package org.threefold.forms;

import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads the definitions that come with the portal. One that is not sound is a bug: whoever asks
/// with it fails at start, with the file and what is wrong in which item.
public final class Definitions {

    private Definitions() {}

    /// @param path of a resource, such as `/questionnaires/intake.json`
    public static Questionnaire read(String path) {
        return read(path, bytes(path));
    }

    static Questionnaire read(String name, byte[] file) {
        return switch (QuestionnaireReader.definition(file)) {
            case Outcome.Done<Loaded>(var loaded) when loaded.whole() -> loaded.questionnaire();
            case Outcome.Done<Loaded>(var loaded) ->
                    throw new IllegalStateException(
                            name + ": " + String.join(" ", loaded.leftOut()));
            case Outcome.Refused<Loaded>(var why) ->
                    throw new IllegalStateException(name + ": " + why);
        };
    }

    private static byte[] bytes(String path) {
        try (var in = Definitions.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("No definition " + path);
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
