package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `src/docs/access.md` is printed from the acts. After changing one, run this test once with
/// `-Dthreefold.docs.write=true` and read what changed.
class AccessDocsTest {

    private static final Path PAGE = Path.of("src/docs/access.md");

    @Test
    void the_page_of_access_says_what_the_acts_say() throws IOException {
        var printed = AccessDocument.markdown();
        if (Boolean.getBoolean("threefold.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, printed);
        }

        assertThat(PAGE).content().isEqualTo(printed);
    }

    @Test
    void every_act_stands_on_the_page_once() {
        var printed = AccessDocument.markdown();

        for (var act : Act.values())
            assertThat(printed).containsOnlyOnce("| " + act.words() + " |");
    }
}
