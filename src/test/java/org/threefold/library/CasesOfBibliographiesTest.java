package org.threefold.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.kernel.Outcome;
import org.threefold.support.Expectation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bibliographies among the files of strangers: what each must give.
class CasesOfBibliographiesTest {

    static Stream<Expectation> rows() {
        return Expectation.rows("expectations.csv")
                .filter(row -> row.file().startsWith("evidence/"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_strangers_bibliography_gives_what_it_says(Expectation row) {
        var found = aspect(read(row.file()), row.asks());

        assertThat(row.isMetBy(found)).as("%s\nfound: %s", row, found).isTrue();
    }

    private static Outcome<Reading> read(String file) {
        return Bibliography.read(FileText.of(Expectation.bytes(file)));
    }

    private static String aspect(Outcome<Reading> outcome, String aspect) {
        return switch (outcome) {
            case Outcome.Refused<Reading>(var why) -> "REFUSED: " + why;
            case Outcome.Done<Reading>(var read) -> aspect(read, aspect);
        };
    }

    private static String aspect(Reading read, String aspect) {
        return switch (aspect) {
            case "dois" ->
                    list(
                            read.found().stream()
                                    .map(it -> it.draft().doi())
                                    .filter(it -> !it.isEmpty()));
            case "records" -> list(read.found().stream().map(it -> it.draft().citation()));
            case "flags" -> list(read.found().stream().flatMap(it -> flags(it)));
            case "unread" -> list(read.unread().stream());
            default -> throw new IllegalArgumentException("No such aspect: " + aspect);
        };
    }

    private static Stream<String> flags(Reading.Found found) {
        var name = found.draft().shortName();
        return Stream.of(
                        found.retracted() ? name + ": retracted" : "",
                        found.ofConcern() ? name + ": of concern" : "",
                        found.notice() ? name + ": a notice" : "")
                .filter(flag -> !flag.isEmpty());
    }

    private static String list(Stream<String> words) {
        List<String> sorted = words.sorted().toList();
        return sorted.isEmpty() ? "none" : sorted.stream().collect(Collectors.joining("; "));
    }
}
