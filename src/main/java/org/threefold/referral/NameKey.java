package org.threefold.referral;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A name as it is compared with another: its words without marks, hyphens, apostrophes and
/// capitals, in no order. Two spellings that people use for one name are one (ä and ae, ø and o, ß
/// and ss).
record NameKey(List<String> words, String joined) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛`´ʼʻʹ′\"“”]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "æ",
                    "ae", "œ", "oe");

    static NameKey of(String family, String given) {
        var words =
                Arrays.stream((folded(family) + " " + folded(given)).strip().split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .toList();
        var first = folded(given).split(" ", -1)[0];
        return new NameKey(words, folded(family).replace(" ", "") + " " + first);
    }

    /// Whether both may be the name of one person: every word of the shorter one is in the longer
    /// one, an initial standing for a word that begins with it; or they differ in blanks alone.
    boolean mayBe(NameKey other) {
        if (joined.equals(other.joined) && !joined.isBlank()) return true;
        var shorter = words.size() <= other.words.size() ? words : other.words;
        var longer = words.size() <= other.words.size() ? other.words : words;
        boolean told =
                shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word));
        return told && shorter.stream().allMatch(word -> isIn(word, longer));
    }

    private static boolean isIn(String word, List<String> words) {
        return words.stream()
                .anyMatch(
                        each ->
                                each.equals(word)
                                        || (word.length() == 1 && each.startsWith(word))
                                        || (each.length() == 1 && word.startsWith(each)));
    }

    private static String folded(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        for (var letter : LETTERS.entrySet())
            bare = bare.replace(letter.getKey(), letter.getValue());
        var plain = BETWEEN.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll(" ");
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u").strip();
    }
}
