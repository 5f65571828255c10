package org.threefold.rules;

import org.threefold.history.Coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The ingredients that the rules know, written with their source and marks in `ingredients.csv`
/// beside this class.
///
/// A prescription is coded as a clinical drug (tablet and strength), whose code is not that of its
/// ingredient; so a medicine is matched by its words as well as by its code.
final class Ingredients {

    static final List<Ingredient> ALL = read();

    private Ingredients() {}

    static List<Ingredient> of(Coding drug) {
        var words = Ingredient.plain(drug.words());
        return ALL.stream().filter(it -> it.coded(drug) || it.namedIn(words)).toList();
    }

    /// Whether every part of a combination is known: of "codeine / something new" it is not.
    static boolean know(Coding drug) {
        return ALL.stream().anyMatch(it -> it.coded(drug))
                || Arrays.stream(drug.words().split(" / ", -1)).allMatch(Ingredients::know);
    }

    private static boolean know(String part) {
        var words = Ingredient.plain(part);
        return ALL.stream().anyMatch(it -> it.namedIn(words));
    }

    private static List<Ingredient> read() {
        try (var table =
                Objects.requireNonNull(Ingredients.class.getResourceAsStream("ingredients.csv"))) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Ingredient::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
