package org.threefold.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

    @ParameterizedTest
    @CsvSource({
        "60, mg, 60 mg a day",
        "1.50, g, 1.5 g a day",
        "1300, mg/day, 1300 mg/day",
        "300, mg per day, 300 mg per day",
        "25, mcg/hour, 25 mcg/hour",
        "25, mcg/h, 25 mcg/h",
        "2, tablets, 2 tablets a day"
    })
    void a_daily_dose_says_a_day_unless_its_unit_is_a_rate(String value, String unit, String said) {
        assertThat(Measurement.of(value, unit).dailyWords()).isEqualTo(said);
    }
}
