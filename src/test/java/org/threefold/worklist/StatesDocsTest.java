package org.threefold.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.support.InTheClinic;
import org.threefold.ui.clinic.tasks.TaskTexts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `src/docs/states.md` is printed from stages, tasks and acts. After changing one, run this test
/// once with `-Dthreefold.docs.write=true` and read what changed.
@InTheClinic
class StatesDocsTest {

    private static final Path PAGE = Path.of("src/docs/states.md");

    @Autowired ProgressParts parts;
    @Autowired TaskTexts texts;

    @Test
    void the_page_of_stages_says_what_the_code_does() throws IOException {
        var printed = new StatesDocument(parts, texts).markdown();
        if (Boolean.getBoolean("threefold.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, printed);
        }

        assertThat(PAGE).content().isEqualTo(printed);
    }

    @Test
    void every_stage_and_every_task_stands_on_the_page() {
        var document = new StatesDocument(parts, texts);
        var printed = document.markdown();

        for (var stage : Stages.IN_ORDER) assertThat(printed).contains("**" + stage.words() + "**");
        assertThat(document.kinds()).hasSizeGreaterThan(15);
        assertThat(document.kinds())
                .allSatisfy(it -> assertThat(printed).contains("| " + document.what(it) + " |"));
    }
}
