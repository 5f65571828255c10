package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the name of a medicine says: its ingredients in the order in which they are named, each
/// with its strength where it is clear which strength belongs to which.
///
/// `known` is true where the name holds nothing but known ingredients and the common words of
/// names. Of "oxycodone and something new" one part is known, and so the whole is not.
public record MedicineName(List<Part> parts, boolean known) {

    private static final int LONGEST = 300;

    /// One ingredient; without a strength it is not known how much of it there is.
    public record Part(Drug drug, @Nullable Strength strength) {}

    public MedicineName {
        parts = List.copyOf(parts);
    }

    /// A name, with the RxNorm code that is given with it. The code of an ingredient counts where
    /// the words name none.
    public static MedicineName read(@Nullable String rxCui, String words) {
        var read = read(words);
        var coded = Vocabulary.coded(rxCui);
        if (coded.isEmpty() || !read.parts.isEmpty()) return read;
        return new MedicineName(List.of(new Part(coded.get(), null)), true);
    }

    public static MedicineName read(String words) {
        var text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var whole = NameWords.read(outsideBrackets(text));
        var read = whole.drugs().isEmpty() ? NameWords.read(text) : whole;
        return new MedicineName(Strengths.parted(read, text), read.known());
    }

    public boolean combined() {
        return parts.size() > 1;
    }

    public boolean holds(String drugClass) {
        return parts.stream().anyMatch(it -> it.drug().isOf(drugClass));
    }

    public Optional<Part> of(Drug drug) {
        return parts.stream().filter(it -> it.drug().equals(drug)).findFirst();
    }

    /// RxNorm writes the brand of named ingredients in square brackets.
    private static String outsideBrackets(String words) {
        return words.replaceAll("\\[[^\\]]*\\]", " ").strip();
    }

    /// Small letters and digits with single spaces; the sign # is written "no".
    static List<String> plain(String words) {
        var bare =
                words.toLowerCase(Locale.ROOT)
                        .replace("#", " no ")
                        .replace("w/", " w ")
                        .replaceAll("['’]s\\b", "s")
                        .replaceAll("[^\\p{L}0-9]+", " ")
                        .replaceAll("(?<=[0-9])(?=\\p{L})", " ")
                        .strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split(" "));
    }
}
