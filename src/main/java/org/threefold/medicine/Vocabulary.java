package org.threefold.medicine;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one list of drugs that rules, totals of opioids and the reading of referrals share. It is
/// written in `ingredients.csv`, `brands.csv` and `name-words.txt` beside this class, each line
/// with its source.
public final class Vocabulary {

    /// What a brand with several ingredients holds, in the order of its strengths.
    record Brand(List<String> names, List<Drug> drugs) {}

    private static final List<Drug> DRUGS = lines("ingredients.csv").map(Vocabulary::drug).toList();
    private static final Map<String, Drug> BY_NAME =
            DRUGS.stream().collect(Collectors.toMap(Drug::name, it -> it));
    private static final List<Brand> BRANDS = lines("brands.csv").map(Vocabulary::brand).toList();
    private static final Set<String> NAME_WORDS =
            lines("name-words.txt")
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    /// Every name and what it means, as words with single spaces.
    static final Map<String, List<Drug>> NAMES = names();

    private Vocabulary() {}

    public static List<Drug> drugs() {
        return DRUGS;
    }

    /// The drug with this name of its own; nothing for a brand.
    public static Optional<Drug> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// The drug with this RxNorm code of an ingredient.
    public static Optional<Drug> coded(@Nullable String rxCui) {
        return DRUGS.stream()
                .filter(it -> it.rxCui() != null && it.rxCui().equals(rxCui))
                .findFirst();
    }

    static boolean isNameWord(String word) {
        return NAME_WORDS.contains(word);
    }

    private static Map<String, List<Drug>> names() {
        var names = new HashMap<String, List<Drug>>();
        for (var drug : DRUGS) {
            Stream.concat(Stream.of(drug.name()), drug.others().stream())
                    .forEach(name -> once(names, name, List.of(drug)));
        }
        BRANDS.forEach(it -> it.names().forEach(name -> once(names, name, it.drugs())));
        return Map.copyOf(names);
    }

    private static void once(Map<String, List<Drug>> names, String name, List<Drug> drugs) {
        if (names.put(name, drugs) != null)
            throw new IllegalStateException(name + " stands for two medicines");
    }

    private static Drug drug(String line) {
        var cells = cells(line, 5);
        return new Drug(
                cells.get(0),
                listed(cells.get(4)),
                cells.get(1).isEmpty() ? null : cells.get(1),
                VerificationLevel.valueOf(cells.get(2)),
                Arrays.stream(cells.get(3).split(" "))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Brand brand(String line) {
        var cells = cells(line, 4);
        if (VerificationLevel.valueOf(cells.get(1)) != VerificationLevel.MEMORY)
            throw new IllegalStateException(line);
        var names = Stream.concat(Stream.of(cells.get(0)), listed(cells.get(3)).stream()).toList();
        var drugs =
                listed(cells.get(2)).stream()
                        .map(it -> Objects.requireNonNull(BY_NAME.get(it), it))
                        .toList();
        return new Brand(names, drugs);
    }

    private static List<String> cells(String line, int count) {
        var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (cells.size() != count) throw new IllegalStateException("Not " + count + ": " + line);
        return cells;
    }

    private static List<String> listed(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (var table = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
