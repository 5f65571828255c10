package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.support.Expectation;

import java.util.stream.Stream;

/// What small files as strangers write them must give of medicines and doses: one row of
/// `medication-expectations.csv` for one expectation.
class MedicationCasesTest {

    private static final int ROWS = 44;

    static Stream<Expectation> rows() {
        return Expectation.rows("medication-expectations.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_strangers_file_gives_these_medicines(Expectation row) {
        var found = new Aspects(CasesTest.read(row.file())).of(row.asks());

        assertThat(row.isMetBy(found)).as("%s\nfound: %s", row, found).isTrue();
    }

    @Test
    void no_expectation_is_lost() {
        assertThat(rows()).hasSize(ROWS).doesNotHaveDuplicates();
    }
}
