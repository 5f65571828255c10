package org.threefold.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How days are written: short and exact for staff, long for the patient.
final class Days {

    private static final DateTimeFormatter STAFF =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter PATIENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String staff(LocalDate day) {
        return STAFF.format(day);
    }

    static String patient(LocalDate day) {
        return PATIENT.format(day);
    }
}
