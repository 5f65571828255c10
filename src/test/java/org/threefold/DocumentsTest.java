package org.threefold;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a comment cites is in the repository: a document by its path, a part of it by its heading
/// in quotation marks after the path, a decision by its number. So are the links of the documents.
class DocumentsTest {

    private static final List<Path> CODE =
            List.of(
                    Path.of("src/main/java"),
                    Path.of("src/main/resources"),
                    Path.of("src/demo"),
                    Path.of("src/test"),
                    Path.of("frontend"));
    private static final Path DOCUMENTS = Path.of("src/docs");

    /// Wording for patients is no comment, and generated code cites nothing.
    private static final Set<Path> ASIDE =
            Set.of(Path.of("src/main/resources/materials"), Path.of("frontend/generated"));

    private static final Pattern COMMENT =
            Pattern.compile("^\\s*(?:///?|/\\*+|\\*(?!/)|--|#)(?:\\s|$)|(?<=[;,{}()\\s])//+\\s");
    private static final Pattern DOCUMENT =
            Pattern.compile("([\\w./-]*\\w\\.md)`?((?:(?:,| and) \"[^\"]+\")*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern DECISIONS =
            Pattern.compile("\\b[Dd]ecisions? (\\d{4}(?:(?:, | and |, and )\\d{4})*)");
    private static final Pattern BY_NUMBER =
            Pattern.compile("(?i)specification,? (?:sections? )?\\d[\\d.]*");
    private static final Pattern LINK = Pattern.compile("]\\(([\\w./-]+)(#[^)]*)?\\)");

    @Test
    void what_a_comment_cites_is_in_the_repository() {
        assertThat(files(CODE).flatMap(DocumentsTest::missingInComments)).isEmpty();
    }

    @Test
    void what_a_document_cites_or_links_to_is_in_the_repository() {
        var documents = Stream.concat(files(List.of(DOCUMENTS)), Stream.of(Path.of("README.md")));

        assertThat(documents.filter(it -> it.toString().endsWith(".md")))
                .allSatisfy(it -> assertThat(missingIn(it)).isEmpty());
    }

    @Test
    void every_page_of_the_clinical_specification_is_in_its_index_and_short() throws IOException {
        var index = Files.readString(DOCUMENTS.resolve("clinical/README.md"));

        assertThat(files(List.of(DOCUMENTS.resolve("clinical"))))
                .allSatisfy(
                        page -> {
                            assertThat(Files.readAllLines(page)).hasSizeLessThan(220);
                            if (!page.endsWith("README.md"))
                                assertThat(index).contains("(" + page.getFileName() + ")");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    as src/docs/clinical/opioids.md, "Factors" has it               | ''
                    as src/docs/clinical/opioids.md, "Factors" and "Change" have it | ''
                    see decisions 0020 and 0038                                     | ''
                    the specification of the HL7 guide R4 (4.0.1)                   | ''
                    as src/docs/clinical/made-up.md has it      | src/docs/clinical/made-up.md
                    see `src/docs/clinical/opioids.md`, "Invented" | src/docs/clinical/opioids.md, "Invented"
                    see clinical.md section 10                  | clinical.md
                    see decisions 0020 and 9999                 | decision 9999
                    the clinical specification 3.5, step 1      | specification 3.5
                    the specification, section 2                | specification, section 2
                    """)
    void a_citation_that_is_made_up_is_found(String comment, String missing) {
        assertThat(String.join("; ", missing(comment))).isEqualTo(missing);
    }

    @Test
    void a_citation_is_found_where_a_line_ends_inside_it() {
        var lines =
                List.of(
                        "/// As src/docs/clinical/opioids.md,",
                        "/// \"Made",
                        "/// up\" has it.",
                        "int made = up; // see decision",
                        "// 9998");

        assertThat(missing(comments(lines)))
                .containsExactly("src/docs/clinical/opioids.md, \"Made up\"", "decision 9998");
    }

    private static Stream<String> missingInComments(Path file) {
        return missing(comments(lines(file))).stream().map(it -> file + ": " + it);
    }

    /// All comments of a file in one line, so that a citation may go over the end of a line.
    private static String comments(List<String> lines) {
        return lines.stream()
                .map(line -> COMMENT.matcher(line).results().findFirst().map(it -> after(line, it)))
                .flatMap(it -> it.stream())
                .collect(joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String after(String line, MatchResult mark) {
        return line.substring(mark.end());
    }

    /// What this text cites and the repository does not hold.
    private static List<String> missing(String text) {
        var missing = new ArrayList<String>();
        DOCUMENT.matcher(text)
                .results()
                .flatMap(it -> missing(it.group(1), it.group(2)))
                .forEach(missing::add);
        DECISIONS
                .matcher(text)
                .results()
                .flatMap(it -> Stream.of(it.group(1).split("\\D+")))
                .filter(it -> !decided(it))
                .map(it -> "decision " + it)
                .forEach(missing::add);
        BY_NUMBER.matcher(text).results().map(MatchResult::group).forEach(missing::add);
        return missing;
    }

    private static Stream<String> missing(String document, String headings) {
        var path = Path.of(document);
        if (!Files.isRegularFile(path)) return Stream.of(document);
        var lines = lines(path);
        return QUOTED.matcher(headings)
                .results()
                .map(it -> it.group(1))
                .filter(it -> lines.stream().noneMatch(line -> line.matches("#+ \\Q" + it + "\\E")))
                .map(it -> document + ", \"" + it + "\"");
    }

    private static boolean decided(String number) {
        return files(List.of(DOCUMENTS.resolve("decisions")))
                .anyMatch(it -> it.getFileName().toString().startsWith(number + "-"));
    }

    private static List<String> missingIn(Path document) {
        var text = String.join(" ", lines(document));
        var missing = new ArrayList<>(missing(LINK.matcher(text).replaceAll("]()")));
        missing.removeIf(it -> it.matches("[^/]+\\.md"));
        LINK.matcher(text)
                .results()
                .map(it -> document.resolveSibling(it.group(1)))
                .filter(Files::notExists)
                .map(Path::toString)
                .forEach(missing::add);
        return missing;
    }

    private static Stream<Path> files(List<Path> roots) {
        return roots.stream()
                .filter(Files::exists)
                .flatMap(DocumentsTest::walk)
                .filter(Files::isRegularFile)
                .filter(it -> ASIDE.stream().noneMatch(it::startsWith))
                .filter(it -> it.toString().matches(".*\\.(java|sql|js|css|csv|tsv|txt|yaml|md)"))
                .sorted();
    }

    private static Stream<Path> walk(Path root) {
        try (var found = Files.walk(root)) {
            return found.toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }
}
