package org.threefold.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class DemoOptionsTest {

    @Test
    void a_demo_without_words_keeps_its_data_and_takes_the_usual_port() {
        assertThat(DemoOptions.of()).isEqualTo(new DemoOptions(8080, Path.of("data/demo"), false));
    }

    @Test
    void words_come_in_any_order() {
        assertThat(DemoOptions.of("--fresh", "--data", "elsewhere", "--port", "9000"))
                .isEqualTo(new DemoOptions(9000, Path.of("elsewhere"), true));
    }

    @Test
    void a_word_it_does_not_know_is_refused() {
        assertThatThrownBy(() -> DemoOptions.of("--frehs")).hasMessageContaining("--frehs");
    }
}
