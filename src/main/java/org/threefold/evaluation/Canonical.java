package org.threefold.evaluation;

import org.threefold.kernel.Sha256;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The one text that a signature is over: every entry of the section that was there when it was
/// signed (answers, and what was asked again or corrected before), in the order of the catalogue,
/// with its question's wording, its kind and reason, what it replaces, by whom and when; every part
/// with its length before it. What is added after signing is marked as such and is not part of it.
final class Canonical {

    private static final String FORM = "form 2";

    private Canonical() {}

    /// @param at when it is signed
    static String digest(Section section, Map<String, CurrentAnswer> current, Instant at) {
        return Sha256.hex(text(section, current, at));
    }

    /// Whether a signature is over what is held; one of an earlier version was over the plain
    /// answers alone.
    static boolean holds(SectionSignature signature, Map<String, CurrentAnswer> current) {
        var section = signature.section();
        return digest(section, current, signature.at()).equals(signature.digest())
                || Sha256.hex(plainAnswers(section, current)).equals(signature.digest());
    }

    static String text(Section section, Map<String, CurrentAnswer> current, Instant at) {
        var text = new StringBuilder(FORM);
        part(text, section.name());
        for (var entry : entries(section, current)) {
            if (entry.nature() != Nature.ANSWER && entry.at().isAfter(at)) continue;
            answered(text, entry);
            part(text, entry.nature().name());
            part(text, entry.because());
            part(text, entry.by().toString());
            part(text, entry.at().truncatedTo(ChronoUnit.MICROS).toString());
            part(text, entry.supersedes().stream().map(it -> it.value().toString()).toList());
        }
        return text.toString();
    }

    private static String plainAnswers(Section section, Map<String, CurrentAnswer> current) {
        var text = new StringBuilder(section.name());
        for (var entry : entries(section, current))
            if (entry.nature() == Nature.ANSWER) answered(text, entry);
        return text.toString();
    }

    private static List<Entry> entries(Section section, Map<String, CurrentAnswer> current) {
        return current.values().stream()
                .filter(it -> Section.of(it.question()) == section)
                .sorted(Comparator.comparingInt(it -> Questions.place(it.question())))
                .flatMap(it -> it.history().stream())
                .toList();
    }

    private static void answered(StringBuilder text, Entry entry) {
        part(text, entry.id().value().toString());
        part(text, entry.question().id());
        part(text, entry.question().text());
        part(text, entry.answer().toString());
        part(text, entry.note());
    }

    private static void part(StringBuilder text, List<String> words) {
        part(text, String.valueOf(words.size()));
        words.forEach(it -> part(text, it));
    }

    private static void part(StringBuilder text, String words) {
        text.append('\n').append(words.length()).append(':').append(words);
    }
}
