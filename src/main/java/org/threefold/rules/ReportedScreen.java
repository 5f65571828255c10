package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Days;

import java.time.LocalDate;
import java.util.Optional;

/// A screen for suicide that a referral reports and that was not certainly negative, or item 9 of a
/// PHQ-9 without a number, in the words it came in. It never becomes a result: nobody tells which
/// form was counted, and how.
///
/// @param kind which of the two
/// @param name of the screen, as the referral has it
/// @param said what it came to, in words or as a number
/// @param day on which it was asked; nothing where nobody says
/// @param askedSince whether a clinician has recorded, after it, that the screen was asked again
public record ReportedScreen(
        ObservationKind kind,
        String name,
        String said,
        @Nullable LocalDate day,
        boolean askedSince) {

    Optional<LocalDate> on() {
        return Optional.ofNullable(day);
    }

    /// "C-SSRS of 20-Nov-2026: high risk"
    String words() {
        return name + on().map(it -> " of " + Days.staff(it)).orElse("") + ": " + said;
    }
}
