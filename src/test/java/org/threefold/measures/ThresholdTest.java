package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.library.Citation;
import org.threefold.library.Source;

import java.math.BigDecimal;

/// A move is compared as it is, not as it is printed: 29.6 percent is not 30.
class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        "20, 14, true", // sums of three items: 30 percent
        "27, 19, false", // 29.63 percent
        "1000, 701, false",
        "1000, 700, true",
        "10, 13, true", // in either direction
        "3, 2.1, true",
        "3, 2.11, false",
        "0, 5, false" // no percentage of zero can be told
    })
    void thirty_percent_are_reached_unrounded(BigDecimal from, BigDecimal to, boolean reached) {
        assertThat(Threshold.percent(new BigDecimal("30"), "", source()).reached(from, to))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"7, 6, true", "7, 6.01, false", "6, 7, true", "0, 1, true"})
    void a_point_is_reached_unrounded(BigDecimal from, BigDecimal to, boolean reached) {
        assertThat(Threshold.points(BigDecimal.ONE, "", source()).reached(from, to))
                .isEqualTo(reached);
    }

    private static Citation source() {
        return new Source("T", "A test", "A test", "").policy("the number of the test");
    }
}
