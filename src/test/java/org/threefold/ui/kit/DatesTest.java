package org.threefold.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant AT = Instant.parse("2026-11-03T08:31:00Z");

    @Test
    void staff_read_the_month_as_a_word() {
        assertThat(Dates.day(DAY)).isEqualTo("03-Nov-2026");
        assertThat(Dates.moment(AT, ZoneOffset.UTC)).isEqualTo("03-Nov-2026, 08:31");
    }

    @Test
    void patients_read_the_long_form() {
        assertThat(Dates.longDay(DAY)).isEqualTo("3 November 2026");
        assertThat(Dates.weekday(DAY)).isEqualTo("Tuesday, 3 November 2026");
    }

    @Test
    void nobody_is_older_than_their_last_birthday() {
        var born = LocalDate.of(1979, 11, 4);

        assertThat(Dates.born(born, DAY)).isEqualTo("04-Nov-1979 (46 y)");
        assertThat(Dates.born(born, DAY.plusDays(1))).isEqualTo("04-Nov-1979 (47 y)");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "PT30S, now",
        "PT20M, 20 min",
        "PT59M59S, 59 min",
        "PT4H, 4 h",
        "PT23H59M, 23 h",
        "PT24H, 1 day",
        "P3D, 3 days"
    })
    void an_age_is_told_in_its_largest_unit(Duration past, String words) {
        assertThat(Dates.since(AT.minus(past), AT)).isEqualTo(words);
    }
}
