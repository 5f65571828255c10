package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody else says about the person, as they said it. Never confirmed: who confirms
/// something records it in a section of their own.
///
/// The value is a measurement, or words, or nothing. `start` is the day it holds from (for an
/// observation, the day it was made). `status` is the sender's own word: active, resolved,
/// stopped, completed.
///
/// Refuses an end before its start.
public record ReportedFact(
        ReportedFactId id,
        CaseId caseId,
        Kind kind,
        Coding coding,
        @Nullable Measurement measured,
        @Nullable String said,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String status,
        ReportedBy by) {

    /// What sort of thing was reported, in the order in which the screen groups them.
    public enum Kind {
        CONDITION("Conditions"),
        ALLERGY("Allergies"),
        MEDICATION("Medications"),
        OBSERVATION("Observations"),
        PROCEDURE("Procedures"),
        QUESTIONNAIRE("Questionnaires");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public ReportedFact {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A fact does not end before it starts");
        }
    }

    /// Which of the observations Threefold understands this is, if any.
    public Optional<ObservationKind> observes() {
        return kind == Kind.OBSERVATION ? ObservationKind.of(coding) : Optional.empty();
    }

    /// The value in words; empty if the sender gave none (a condition has none).
    public String value() {
        if (measured != null) return measured.words();
        return said == null ? "" : said;
    }
}
