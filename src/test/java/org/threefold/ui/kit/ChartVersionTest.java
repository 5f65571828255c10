package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A browser keeps the library of charts for good under its version: another version needs
/// another address.
class ChartVersionTest {

    @Test
    void the_address_names_the_version_that_is_packed() throws IOException {
        assertThat(found("frontend/elements/chart.js", "\\?v-c=([^\"]+)\""))
                .isEqualTo(found("pom.xml", "<echarts.version>([^<]+)<"));
    }

    private static String found(String file, String pattern) throws IOException {
        var match = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
