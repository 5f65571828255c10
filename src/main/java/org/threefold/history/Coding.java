package org.threefold.history;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// A thing named by a code, by words, or by both, as the sender named it.
///
/// Refuses to be wholly empty: something nobody named cannot be shown or judged.
public record Coding(@Nullable String system, @Nullable String code, @Nullable String display) {

    public static final String LOINC = "http://loinc.org";
    public static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    public Coding {
        boolean named = Stream.of(orEmpty(code), orEmpty(display)).anyMatch(it -> !it.isBlank());
        if (!named) throw new IllegalArgumentException("A coding has a code or words");
    }

    /// A thing that has words and no code.
    public static Coding named(String display) {
        return new Coding(null, null, display);
    }

    public static Coding rxNorm(String code, String display) {
        return new Coding(RXNORM, code, display);
    }

    public boolean is(String otherSystem, String otherCode) {
        return otherSystem.equals(system) && otherCode.equals(code);
    }

    /// What the screen shows: the words, else the bare code.
    public String words() {
        var words = orEmpty(display);
        return words.isBlank() ? orEmpty(code) : words;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
