package org.threefold.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Flesch-Kincaid grade: the school year in which a text is read with ease (Kincaid and
/// others, 1975). Syllables are counted as runs of vowels, which is close enough for plain
/// words.
public record ReadingEase(int sentences, int words, int syllables) {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<![aeiouyl])e$|(?<![aeiouytd])ed$");

    public static ReadingEase of(List<String> lines) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (var line : lines) {
            sentences += Math.max(1, line.split("[.!?]+(\\s|$)").length);
            var spoken =
                    Arrays.stream(line.split("[^\\p{L}']+"))
                            .filter(word -> !word.isBlank())
                            .toList();
            words += spoken.size();
            syllables += spoken.stream().mapToInt(ReadingEase::syllables).sum();
        }
        return new ReadingEase(sentences, words, syllables);
    }

    public double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    public static int syllables(String word) {
        var plain = SILENT.matcher(word.toLowerCase(Locale.ENGLISH)).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }
}
