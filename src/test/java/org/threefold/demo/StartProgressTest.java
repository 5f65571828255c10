package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class StartProgressTest {

    @Test
    void a_line_says_how_many_seconds_after_the_command() {
        var progress = new StartProgress(1_000);

        assertThat(progress.line(Duration.ofMillis(1_007_900), "story 2 of 7"))
                .isEqualTo("    7 s  story 2 of 7");
    }
}
