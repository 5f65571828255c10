package org.threefold.safety;

import org.threefold.settings.PracticePolicy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// When the practice is open, by its policy: days of the week, and whole hours in its zone. Closing
/// days such as holidays are not known to it.
///
/// @param opens from 0 to 23
/// @param closes from 1 to 24, later than `opens`
public record OpeningHours(Set<DayOfWeek> days, int opens, int closes) {

    private static final int A_WEEK = 7;

    public OpeningHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || opens < 0 || closes > 24 || opens >= closes)
            throw new IllegalArgumentException("A practice opens on some day before it closes");
    }

    static OpeningHours of(PracticePolicy policy) {
        return new OpeningHours(
                policy.of(SafetySettings.OPEN_DAYS).stream()
                        .map(it -> DayOfWeek.of(Integer.parseInt(it)))
                        .collect(Collectors.toSet()),
                policy.whole(SafetySettings.OPENS),
                policy.whole(SafetySettings.CLOSES));
    }

    /// The opening hour itself is open, the closing hour is not.
    public boolean open(ZonedDateTime at) {
        return days.contains(at.getDayOfWeek()) && at.getHour() >= opens && at.getHour() < closes;
    }

    /// When it opens next, seen from a moment at which it is closed.
    public ZonedDateTime next(ZonedDateTime from) {
        return IntStream.rangeClosed(0, A_WEEK)
                .mapToObj(it -> opening(from.toLocalDate().plusDays(it), from.getZone()))
                .filter(it -> days.contains(it.getDayOfWeek()) && it.isAfter(from))
                .findFirst()
                .orElseThrow();
    }

    private ZonedDateTime opening(LocalDate day, ZoneId zone) {
        return day.atTime(opens, 0).atZone(zone);
    }
}
