package org.threefold.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.settings.PracticePolicy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/// When a patient is promised a call, and until when nobody sees an answer.
class OpeningHoursTest {

    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final OpeningHours USUAL = OpeningHours.of(PracticePolicy.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T08:00, open",
        "2026-11-27T16:59, open",
        "2026-11-27T17:00, 2026-11-30T08:00",
        "2026-11-27T07:59, 2026-11-27T08:00",
        "2026-11-28T18:44, 2026-11-30T08:00",
        "2026-11-29T23:59, 2026-11-30T08:00",
        "2026-11-30T00:00, 2026-11-30T08:00",
        // both changes of the clock
        "2026-10-31T23:00, 2026-11-02T08:00",
        "2027-03-13T12:00, 2027-03-15T08:00"
    })
    void the_usual_week(LocalDateTime at, String expected) {
        var moment = at.atZone(SEATTLE);
        assertThat(USUAL.open(moment)).isEqualTo(expected.equals("open"));
        if (!USUAL.open(moment))
            assertThat(USUAL.next(moment))
                    .isEqualTo(ZonedDateTime.of(LocalDateTime.parse(expected), SEATTLE));
    }

    @Test
    void a_practice_that_opens_on_one_day_opens_again_after_a_week() {
        var tuesdays = new OpeningHours(Set.of(DayOfWeek.TUESDAY), 9, 24);
        var late = LocalDateTime.parse("2026-12-01T23:59").atZone(SEATTLE);
        assertThat(tuesdays.open(late)).isTrue();
        assertThat(tuesdays.next(late.plusMinutes(1)))
                .isEqualTo(LocalDateTime.parse("2026-12-08T09:00").atZone(SEATTLE));
    }

    @Test
    void the_policy_of_the_practice_is_read() {
        var weekend =
                OpeningHours.of(
                        new PracticePolicy(
                                Map.of(
                                        "safety.open-days", "6 7",
                                        "safety.opens", "10",
                                        "safety.closes", "14")));
        assertThat(weekend)
                .isEqualTo(new OpeningHours(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 10, 14));
    }

    @Test
    void hours_that_never_open_are_refused() {
        assertThatThrownBy(() -> new OpeningHours(Set.of(), 8, 17))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningHours(Set.of(DayOfWeek.MONDAY), 17, 17))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
