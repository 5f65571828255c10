package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The decisions are found from their index, and each has a number of its own.
class DecisionsTest {

    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Pattern LINE =
            Pattern.compile("\\| \\[(\\d{4})]\\((\\1-[^)]+\\.md)\\) \\|");

    @Test
    void the_index_has_every_decision_once_and_in_its_order() throws IOException {
        var listed = LINE.matcher(Files.readString(DECISIONS.resolve("README.md"))).results();

        assertThat(listed.map(it -> it.group(2))).isNotEmpty().containsExactlyElementsOf(files());
    }

    @Test
    void no_number_is_given_twice() throws IOException {
        var numbers = files().stream().map(it -> Integer.parseInt(it.substring(0, 4))).toList();

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(DECISIONS)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }
}
