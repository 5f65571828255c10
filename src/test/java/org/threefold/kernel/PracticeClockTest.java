package org.threefold.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

class PracticeClockTest {

    /// Before and after midnight, and at both changes of the clock in 2026 (Los Angeles 8 March and
    /// 1 November, Berlin 29 March and 25 October, Auckland 5 April and 27 September).
    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-11-23T07:59:59Z, 2026-11-22",
        "America/Los_Angeles, 2026-11-23T08:00:00Z, 2026-11-23",
        "America/Los_Angeles, 2026-03-08T07:59:59Z, 2026-03-07",
        "America/Los_Angeles, 2026-03-09T06:59:59Z, 2026-03-08",
        "America/Los_Angeles, 2026-03-09T07:00:00Z, 2026-03-09",
        "America/Los_Angeles, 2026-11-01T06:59:59Z, 2026-10-31",
        "America/Los_Angeles, 2026-11-02T07:59:59Z, 2026-11-01",
        "Europe/Berlin,       2026-11-22T22:59:59Z, 2026-11-22",
        "Europe/Berlin,       2026-11-22T23:00:00Z, 2026-11-23",
        "Europe/Berlin,       2026-03-28T22:59:59Z, 2026-03-28",
        "Europe/Berlin,       2026-03-29T22:00:00Z, 2026-03-30",
        "Europe/Berlin,       2026-10-25T22:59:59Z, 2026-10-25",
        "Europe/Berlin,       2026-10-24T22:00:00Z, 2026-10-25",
        "Pacific/Auckland,    2026-11-22T10:59:59Z, 2026-11-22",
        "Pacific/Auckland,    2026-11-22T11:00:00Z, 2026-11-23",
        "Pacific/Auckland,    2026-04-05T11:59:59Z, 2026-04-05",
        "Pacific/Auckland,    2026-04-05T12:00:00Z, 2026-04-06",
        "Pacific/Auckland,    2026-09-26T11:59:59Z, 2026-09-26",
        "Pacific/Auckland,    2026-09-27T11:00:00Z, 2026-09-28",
        "Europe/Berlin,       2028-02-28T23:00:00Z, 2028-02-29",
    })
    void today_is_the_day_of_the_practice(String zone, Instant now, LocalDate today) {
        var clock = at(zone, now);

        assertThat(clock.today()).isEqualTo(today);
        assertThat(LocalDate.now(clock)).isEqualTo(today);
    }

    /// The days of a change have 23 and 25 hours; in Santiago a day can begin at one o'clock.
    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-03-08, 2026-03-08T08:00:00Z, 23",
        "America/Los_Angeles, 2026-11-01, 2026-11-01T07:00:00Z, 25",
        "Europe/Berlin,       2026-03-29, 2026-03-28T23:00:00Z, 23",
        "Europe/Berlin,       2026-10-25, 2026-10-24T22:00:00Z, 25",
        "Pacific/Auckland,    2026-09-27, 2026-09-26T12:00:00Z, 23",
        "Pacific/Auckland,    2026-04-05, 2026-04-04T11:00:00Z, 25",
        "America/Santiago,    2026-09-06, 2026-09-06T04:00:00Z, 23",
    })
    void a_day_begins_at_its_first_moment(String zone, LocalDate day, Instant start, int hours) {
        var clock = at(zone, start);

        assertThat(clock.startOf(day)).isEqualTo(start);
        assertThat(clock.startOf(day.plusDays(1))).isEqualTo(start.plusSeconds(hours * 3600L));
        assertThat(clock.dayOf(start)).isEqualTo(day);
        assertThat(clock.dayOf(start.minusMillis(1))).isEqualTo(day.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Europe/Berlin", " Pacific/Auckland "})
    void a_zone_is_named_as_in_the_iana_database(String name) {
        assertThat(PracticeZone.of(name).getId()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ""           | The time zone of the practice is not set.
                    "  "         | The time zone of the practice is not set.
                    Berlin       | 'Berlin' is no known time zone.
                    Mars/Olympus | 'Mars/Olympus' is no known time zone.
                    UTC          | 'UTC' is not a region's time zone.
                    +01:00       | '+01:00' is not a region's time zone.
                    CET          | 'CET' is not a region's time zone.
                    """)
    void what_is_no_zone_of_a_region_stops_the_start(String name, String says) {
        assertThatThrownBy(() -> PracticeZone.of(name)).hasMessage(says);
    }

    private static PracticeClock at(String zone, Instant now) {
        return new PracticeClock(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of(zone));
    }
}
