package org.threefold.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// The one text that a signature is over: every plain answer of the section, in the order of the
/// catalogue, each with its question's wording and every part with its length before it.
final class Canonical {

    private Canonical() {}

    static String digest(Section section, Map<String, Held> held) {
        return sha256(text(section, held));
    }

    static String text(Section section, Map<String, Held> held) {
        var text = new StringBuilder(section.name());
        for (var question : Questions.in(section)) {
            var it = held.get(question.id());
            if (it == null) continue;
            it.history().stream()
                    .filter(entry -> entry.nature() == Nature.ANSWER)
                    .forEach(entry -> append(text, entry));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Entry entry) {
        part(text, entry.id().value().toString());
        part(text, entry.question().id());
        part(text, entry.question().wording());
        part(text, entry.answer().toString());
        part(text, entry.note());
    }

    private static void part(StringBuilder text, String words) {
        text.append('\n').append(words.length()).append(':').append(words);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
