package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void hides_nothing() {
        assertThat(FileName.of("pub\0med\u202E.txt\n")).isEqualTo("pubmed.txt");
    }

    @Test
    void is_never_longer_than_120_characters() {
        assertThat(FileName.of("😀".repeat(500))).isEqualTo("😀".repeat(120));
    }
}
