package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DemoFolderTest {

    @TempDir Path folder;

    @Test
    void starting_over_forgets_the_database_and_nothing_else() throws IOException {
        try (var demo = taken()) {
            Files.createDirectories(demo.database().resolve("base"));
            Files.writeString(demo.database().resolve("base/1"), "a page");
            Files.writeString(folder.resolve("my own notes"), "keep");

            demo.empty();

            assertThat(demo.holdsData()).isFalse();
            assertThat(folder.resolve("my own notes")).hasContent("keep");
        }
    }

    @Test
    void a_folder_that_was_given_back_can_be_taken_again() throws IOException {
        taken().close();
        taken().close();

        assertThat(folder.resolve("running")).doesNotExist();
    }

    @Test
    void a_note_says_where_the_database_listens() throws IOException {
        try (var demo = taken()) {
            demo.leaveNote("http://localhost:8080", "jdbc:postgresql://localhost:1/threefold");

            assertThat(DemoFolder.databaseIn(folder))
                    .contains("jdbc:postgresql://localhost:1/threefold");
        }
    }

    private DemoFolder taken() {
        return switch (DemoFolder.take(folder)) {
            case Outcome.Done<DemoFolder>(var demo) -> demo;
            case Outcome.Refused<DemoFolder>(var why) -> throw new AssertionError(why);
        };
    }
}
