package org.threefold.journey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Small numbers and days as people write them.
final class Words {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Words() {}

    /// "two findings", "one finding", "12 findings".
    static String count(int howMany, String thing) {
        var number = howMany < NUMBERS.size() ? NUMBERS.get(howMany) : String.valueOf(howMany);
        return number + " " + thing + (howMany == 1 ? "" : "s");
    }

    static String number(int howMany) {
        var word = NUMBERS.get(howMany);
        return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }

    static String day(Instant instant) {
        return DAY.format(instant);
    }
}
