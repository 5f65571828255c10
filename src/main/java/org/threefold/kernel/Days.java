package org.threefold.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in sentences: `03-Nov-2026` for staff, `3 November 2026` for patients. The month is a word,
/// so nobody takes a day for a month.
public final class Days {

    private static final DateTimeFormatter STAFF = of("dd-MMM-uuuu");
    private static final DateTimeFormatter PATIENT = of("d MMMM uuuu");

    private Days() {}

    public static String staff(LocalDate day) {
        return STAFF.format(day);
    }

    public static String patient(LocalDate day) {
        return PATIENT.format(day);
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
