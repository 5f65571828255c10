package org.threefold.opioids;

import java.time.LocalDate;

/// The days over which actual use is averaged, both ends in it: src/docs/clinical/opioids.md,
/// "Change". How long, 14 to 28 days, is practice policy.
///
/// Refuses to be shorter or longer than that.
public record UseWindow(LocalDate first, LocalDate last) {

    public static final int LONGEST = 28;
    static final int SHORTEST = 14;

    public UseWindow {
        var days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days < SHORTEST || days > LONGEST)
            throw new IllegalArgumentException("Use is averaged over 14 to 28 days, not " + days);
    }

    /// The days up to this one.
    public static UseWindow endingOn(LocalDate last, int days) {
        return new UseWindow(last.minusDays(days - 1L), last);
    }

    /// The days before the first dose.
    public static UseWindow baseline(LocalDate firstDose, int days) {
        return endingOn(firstDose.minusDays(1), days);
    }

    /// As many days, up to so many weeks after the first dose.
    public static UseWindow atWeek(int week, LocalDate firstDose, int days) {
        return endingOn(firstDose.plusWeeks(week), days);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
