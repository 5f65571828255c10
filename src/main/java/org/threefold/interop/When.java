package org.threefold.interop;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A date as a bundle gives it. FHIR lets a sender know only the year, or the month; such a date
/// stays words, so that no day is invented.
sealed interface When {

    /// One day that is over or is today; `at` where the sender gave the time of day too.
    record Day(LocalDate day, @Nullable Instant at) implements When {}

    /// A year, or a month of a year.
    record Rough(String words) implements When {}

    /// No date was given.
    record Missing() implements When {}

    /// A date that cannot be: in the future, or before anybody living was born.
    record Wrong(String why) implements When {}

    /// The sender's clock and ours may be a day apart.
    static When of(@Nullable BaseDateTimeType sent, LocalDate today) {
        if (sent == null || sent.isEmpty() || sent.getValue() == null) {
            return new Missing();
        }
        var text = sent.getValueAsString();
        if (text.length() < 10) {
            return rough(text, today);
        }
        var day = LocalDate.parse(text.substring(0, 10));
        if (day.isAfter(today.plusDays(1))) {
            return new Wrong("dated in the future");
        }
        return day.getYear() < 1900
                ? new Wrong("dated before 1900")
                : new Day(day, text.length() > 10 ? sent.getValue().toInstant() : null);
    }

    private static When rough(String text, LocalDate today) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (year > today.getYear()) {
            return new Wrong("dated in the future");
        }
        return year < 1900 ? new Wrong("dated before 1900") : new Rough(text);
    }

    /// The day, if it is one.
    default Optional<LocalDate> asDay() {
        return this instanceof Day(var day, _) ? Optional.of(day) : Optional.empty();
    }
}
