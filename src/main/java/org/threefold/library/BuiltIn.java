package org.threefold.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the library knows before a practice adds to it: the sources in Java, how to find them
/// again in `publications.tsv`, and what they say in `statements.txt`. Under one version.
public final class BuiltIn {

    /// Changes whenever a built-in source or statement does.
    public static final String VERSION = "2026-11-30";

    private static final Map<String, Source> SOURCES =
            Stream.of(Sources.all(), Guidance.all(), Studies.all())
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(Source::id, Function.identity()));

    private static final List<Publication> PUBLICATIONS = readPublications();
    private static final Map<String, Publication> BY_ID =
            PUBLICATIONS.stream().collect(Collectors.toMap(Publication::id, Function.identity()));
    private static final List<Statement> STATEMENTS = readStatements();

    private BuiltIn() {}

    public static List<Publication> publications() {
        return PUBLICATIONS;
    }

    public static List<Statement> statements() {
        return STATEMENTS;
    }

    /// Every source that Java knows; the list in the table must be the same.
    static Set<String> sourceIds() {
        return SOURCES.keySet();
    }

    private static List<Publication> readPublications() {
        return lines("publications.tsv")
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> publication(line.split("\t", -1)))
                .toList();
    }

    private static Publication publication(String[] cells) {
        var source = SOURCES.get(cells[0]);
        if (source == null) throw new IllegalArgumentException("No source " + cells[0]);
        return new Publication(
                source,
                SourceKind.valueOf(cells[1]),
                Dated.of(cells[2]),
                cells[3],
                cells[4],
                Stream.of(cells[6].split(",", -1))
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.toSet()),
                LocalDate.parse(cells[5]),
                "");
    }

    private static List<Statement> readStatements() {
        return Blocks.of(lines("statements.txt")).all().stream()
                .map(block -> StatementText.read(block, BuiltIn::the))
                .toList();
    }

    private static Publication the(String id) {
        var found = BY_ID.get(id);
        if (found == null) throw new IllegalArgumentException("No source " + id);
        return found;
    }

    private static Stream<String> lines(String file) {
        var in = Objects.requireNonNull(BuiltIn.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
