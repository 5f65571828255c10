package org.threefold.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Each change says what it is: its module, the thing, what happened to it.
class ChangeKindTest {

    private static final Path SOURCES = Path.of("src/main/java/org/threefold");
    private static final Pattern KIND = Pattern.compile("ChangeKind\\.of\\(\\s*\"([^\"]+)\"");

    private record Found(Path file, String kind) {

        /// The team is kept by `access`, which cannot know of `live`.
        boolean ofItsModule() {
            var module = SOURCES.relativize(file).getName(0).toString();
            return kind.startsWith(module + ".") || kind.equals("access.team.changed");
        }
    }

    @Test
    void every_change_is_named_after_the_module_that_says_it() throws IOException {
        assertThat(found()).hasSizeGreaterThan(20).allMatch(Found::ofItsModule);
        assertThat(found().stream().map(Found::kind)).allSatisfy(ChangeKind::of);
        assertThat(found().stream().map(Found::kind)).contains("opioids.diary.entered");
    }

    @Test
    void a_name_that_is_no_kind_is_refused() {
        for (var bad :
                List.of("", "x", "history.medication", "History.medication.added", "a.b.c.d"))
            assertThatThrownBy(() -> ChangeKind.of(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Found> found() throws IOException {
        var found = new ArrayList<Found>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList())
                KIND.matcher(Files.readString(file))
                        .results()
                        .forEach(it -> found.add(new Found(file, it.group(1))));
        }
        return found;
    }
}
