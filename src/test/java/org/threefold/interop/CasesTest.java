package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.kernel.Outcome;
import org.threefold.support.Expectation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/// Small files as strangers write them, each read as it came, and what each must give: one row of
/// `expectations.csv` for one expectation. Rows of files under `evidence/` are held by the
/// library's own test.
class CasesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    static final int FILES = 84;
    static final int ROWS = 150;

    static Stream<Expectation> rows() {
        return Expectation.rows("expectations.csv");
    }

    static Stream<Expectation> ofBundles() {
        return rows().filter(row -> !row.file().startsWith("evidence/"));
    }

    @ParameterizedTest
    @MethodSource("ofBundles")
    void a_strangers_file_gives_what_it_says(Expectation row) {
        var found = new Aspects(read(row.file())).of(row.asks());

        assertThat(row.isMetBy(found)).as("%s\nfound: %s", row, found).isTrue();
    }

    @Test
    void no_file_and_no_expectation_is_lost() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(CasesTest.class.getResource("/cases")).toURI());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(it -> !isTable(it)))
                    .hasSize(FILES);
        }
        assertThat(rows()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    static Reading read(String file) {
        return read(file, Expectation.bytes(file));
    }

    static Reading read(String name, byte[] bytes) {
        return switch (SentFile.receive(name, new ByteArrayInputStream(bytes))) {
            case Outcome.Done<SentFile>(var sent) -> BundleReader.read(sent, TODAY);
            case Outcome.Refused<SentFile>(var why) -> new Reading.NotUnderstood(why);
        };
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".csv");
    }
}
