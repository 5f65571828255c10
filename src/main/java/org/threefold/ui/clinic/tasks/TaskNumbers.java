package org.threefold.ui.clinic.tasks;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.PracticeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Small numbers and days as people write them.
final class TaskNumbers {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private TaskNumbers() {}

    /// "two findings", "one finding", "12 findings".
    static String count(int howMany, String thing) {
        var number = howMany < NUMBERS.size() ? NUMBERS.get(howMany) : String.valueOf(howMany);
        return number + " " + thing + (howMany == 1 ? "" : "s");
    }

    static String number(int howMany) {
        return capital(NUMBERS.get(howMany));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /// The practice's day at a moment.
    static String day(@Nullable Instant moment, PracticeClock clock) {
        return moment == null ? "a day not named" : day(clock.dayOf(moment));
    }

    /// The last whole day before a moment, for what is due until the end of a day.
    static String before(@Nullable Instant moment, PracticeClock clock) {
        return moment == null ? "a day not named" : day(clock.dayOf(moment.minusNanos(1)));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
