package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody else says about the person, as they said it. Never confirmed: who confirms
/// something records it in a section of their own.
///
/// The value is a measurement, or words, or nothing. `start` is the day it holds from (for an
/// observation, the day it was made), `at` the moment where the sender gave the time of day.
/// `status` is the sender's own word: active, resolved, stopped, completed.
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
        ReportedBy by,
        @Nullable Instant at) {

    /// What sort of thing was reported, in the order in which the screen groups them.
    public enum Kind {
        NOTICE("What the record says of itself"),
        CONDITION("Conditions"),
        FAMILY("Family history"),
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

    private static final List<String> DOUBTS =
            List.of("differential", "provisional", "unconfirmed");
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    public ReportedFact {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A fact does not end before it starts");
        }
    }

    /// Without a time of day.
    public ReportedFact(
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
        this(id, caseId, kind, coding, measured, said, start, end, status, by, null);
    }

    /// What the sender doubts of it, in their word; empty where it was not doubted.
    public String doubt() {
        var words = said == null ? "" : said;
        return DOUBTS.stream().filter(words::startsWith).findFirst().orElse("");
    }

    /// Whether the sender says that it is over.
    public boolean over() {
        return status != null && OVER.contains(status.toLowerCase(Locale.ROOT));
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

    /// The value with its unit as a person writes it: UCUM puts what has no unit in braces.
    public String plainValue() {
        return value().replace(" {score}", "")
                .replace("mm[Hg]", "mmHg")
                .replace("{1.73_m2}", "1.73 m²");
    }
}
