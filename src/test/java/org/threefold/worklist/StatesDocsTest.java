package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `src/docs/states.md` is printed from stages, tasks and acts. After changing one, run this test
/// once with `-Dthreefold.docs.write=true` and read what changed.
class StatesDocsTest {

    private static final Path PAGE = Path.of("src/docs/states.md");

    @Test
    void the_page_of_stages_says_what_the_code_does() throws IOException {
        var printed = StatesDocument.markdown();
        if (Boolean.getBoolean("threefold.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, printed);
        }

        assertThat(PAGE).content().isEqualTo(printed);
    }

    @Test
    void every_stage_and_every_task_stands_on_the_page() {
        var printed = StatesDocument.markdown();

        for (var stage : Stage.values()) assertThat(printed).contains("**" + stage.words() + "**");
        for (var kind : Task.Kind.values())
            assertThat(printed).contains("| " + Situations.example(kind).what() + " |");
    }
}
