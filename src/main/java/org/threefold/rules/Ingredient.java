package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.evidence.Mark;
import org.threefold.history.Coding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// One ingredient of medicines: how it is named, its RxNorm code where that was looked up, and the
/// classes by which the rules know it. `mark` is about the code; without one it is from memory.
record Ingredient(
        List<String> names, @Nullable String rxCui, Mark mark, Set<InteractionClass> classes) {

    Ingredient {
        names = names.stream().map(Ingredient::plain).toList();
        classes = Set.copyOf(classes);
        if (names.isEmpty()) throw new IllegalArgumentException("An ingredient has a name");
    }

    static Ingredient read(String line) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        var names = Stream.concat(Stream.of(cells.get(0)), listed(cells.get(4), ","));
        var code = cells.get(1).isEmpty() ? null : cells.get(1);
        var classes = EnumSet.noneOf(InteractionClass.class);
        listed(cells.get(3), " ").map(InteractionClass::valueOf).forEach(classes::add);
        return new Ingredient(names.toList(), code, Mark.valueOf(cells.get(2)), classes);
    }

    boolean coded(Coding drug) {
        return rxCui != null && drug.is(Coding.RXNORM, rxCui);
    }

    /// Whether these words, made plain, name it as whole words: hydrocodone is not in
    /// dihydrocodeine.
    boolean namedIn(String plain) {
        return names.stream().anyMatch(plain::contains);
    }

    /// Small letters and numbers, a space before and after every word.
    static String plain(String words) {
        var bare = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return " " + bare + " ";
    }

    private static Stream<String> listed(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }
}
