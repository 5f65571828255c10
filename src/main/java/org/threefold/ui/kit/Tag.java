package org.threefold.ui.kit;

import org.threefold.kernel.Discipline;

/// A status: a tone, a symbol and always words.
public record Tag(Tone tone, String symbol, String words) {

    public Tag {
        if (words.isBlank()) throw new IllegalArgumentException("A status says something");
    }

    public static Tag plain(String words) {
        return of(Tone.PLAIN, words);
    }

    public static Tag ok(String words) {
        return of(Tone.OK, words);
    }

    public static Tag warn(String words) {
        return of(Tone.WARN, words);
    }

    public static Tag danger(String words) {
        return of(Tone.DANGER, words);
    }

    public static Tag of(Discipline discipline) {
        return of(Tone.of(discipline), discipline.words());
    }

    public static Tag of(Tone tone, String words) {
        return new Tag(tone, tone.symbol(), words);
    }

    /// The same status under another symbol, as `◔` for half done.
    public Tag under(String another) {
        return new Tag(tone, another, words);
    }
}
