package org.threefold.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as clinicians read them: 03-Nov-2026.
public final class Days {

    private static final DateTimeFormatter STAFF =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    private Days() {}

    public static String words(LocalDate day) {
        return STAFF.format(day);
    }
}
