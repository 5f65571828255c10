package org.threefold.ui.kit;

import org.threefold.kernel.Days;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days, moments and ages as they are read: `23-Nov-2026` for staff, `23 November 2026` for
/// patients. The month is a word, so nobody takes a day for a month.
public final class Dates {

    private static final DateTimeFormatter MOMENT = of("dd-MMM-uuuu, HH:mm");
    private static final DateTimeFormatter TIME = of("HH:mm");
    private static final DateTimeFormatter HOUR = of("h a");
    private static final DateTimeFormatter SECOND = of("dd-MMM-uuuu, HH:mm:ss");
    private static final DateTimeFormatter LONG_MOMENT = of("d MMMM uuuu, h:mm a");
    private static final DateTimeFormatter WEEKDAY = of("EEEE, d MMMM uuuu");

    private Dates() {}

    /// `23-Nov-2026`
    public static String day(LocalDate day) {
        return Days.staff(day);
    }

    public static String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /// `23-Nov-2026, 08:31`
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /// The time of day alone, as 14:05, for what ends today.
    public static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /// An hour of the day, for the patient, such as 2 pm to 3 pm.
    public static String hour(ZonedDateTime hour) {
        return HOUR.format(hour) + " to " + HOUR.format(hour.plusHours(1));
    }

    /// The same to the second, for the audit trail.
    public static String second(Instant at, ZoneId zone) {
        return SECOND.format(at.atZone(zone));
    }

    /// `23 November 2026`
    public static String longDay(LocalDate day) {
        return Days.patient(day);
    }

    /// `23 November 2026, 3:05 PM`, for the patient.
    public static String longMoment(Instant at, ZoneId zone) {
        return LONG_MOMENT.format(at.atZone(zone));
    }

    /// `Monday, 23 November 2026`
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// `04-Mar-1979 (47 y)`
    public static String born(LocalDate born, LocalDate today) {
        return day(born) + " (" + age(born, today) + ")";
    }

    /// `47 y`
    public static String age(LocalDate born, LocalDate today) {
        return ChronoUnit.YEARS.between(born, today) + " y";
    }

    /// How long ago, in the largest unit that is at least one: `now`, `20 min`, `4 h`, `3 days`.
    public static String since(Instant from, Instant now) {
        var past = Duration.between(from, now);
        if (past.toMinutes() < 1) return "now";
        if (past.toHours() < 1) return past.toMinutes() + " min";
        if (past.toDays() < 1) return past.toHours() + " h";
        return past.toDays() == 1 ? "1 day" : past.toDays() + " days";
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
