package org.threefold.medicine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ingredients that a name mentions, in its order, and whether every other word of it is one
/// that names use. The longest name wins, so that dihydrocodeine is no codeine.
record NameWords(List<Drug> drugs, boolean known) {

    private static final int LONGEST_NAME = 5;
    private static final int SHORTENED = 6;
    private static final Set<String> COUNTS =
            Set.of(
                    "times", "x", "tablet", "tablets", "tabs", "pills", "caps", "a", "per", "daily",
                    "mg");

    static NameWords read(String name) {
        var words = MedicineName.plain(name);
        var drugs = new ArrayList<Drug>();
        boolean known = true;
        for (int at = 0; at < words.size(); ) {
            int length = longest(words, at);
            if (length > 0) {
                add(drugs, Vocabulary.NAMES.getOrDefault(joined(words, at, length), List.of()));
                at += length;
            } else {
                boolean cod = words.get(at).equals("cod") && !drugs.isEmpty();
                var shortened = cod ? Vocabulary.named("codeine") : shortened(words.get(at));
                shortened.ifPresent(it -> add(drugs, List.of(it)));
                known &= shortened.isPresent() || isCommon(words.get(at));
                at++;
            }
        }
        return new NameWords(List.copyOf(drugs), known && !drugs.isEmpty());
    }

    private static void add(List<Drug> drugs, List<Drug> more) {
        more.stream().filter(it -> !drugs.contains(it)).forEach(drugs::add);
    }

    private static int longest(List<String> words, int at) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            var name = joined(words, at, length);
            if (Vocabulary.NAMES.containsKey(name) && !counted(name, words, at + length))
                return length;
        }
        return 0;
    }

    /// "Tylenol 3 times a day" is not Tylenol number 3.
    private static boolean counted(String name, List<String> words, int next) {
        boolean digit = name.contains(" ") && Character.isDigit(name.charAt(name.length() - 1));
        return digit && next < words.size() && COUNTS.contains(words.get(next));
    }

    /// The one drug whose name begins so: records cut names off.
    private static Optional<Drug> shortened(String word) {
        if (word.length() < SHORTENED || Vocabulary.isNameWord(word)) return Optional.empty();
        var found = Vocabulary.drugs().stream().filter(it -> it.name().startsWith(word)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isCommon(String word) {
        return word.chars().allMatch(Character::isDigit)
                || word.length() == 1
                || Vocabulary.isNameWord(word);
    }

    private static String joined(List<String> words, int at, int length) {
        return String.join(" ", words.subList(at, at + length));
    }
}
