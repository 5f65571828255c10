package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The question the team answers, in the practice's own words. Reframing it is a new fact; the old
/// wording stays legible.
public record FramedQuestion(
        UUID id, CaseId caseId, String text, StaffId by, Instant at, @Nullable UUID supersedes) {

    private static final int LONGEST = 4000;

    public FramedQuestion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A framed question has words");
        }
    }

    /// Why these words cannot stand as an answer or a question of the record, or nothing.
    public static Optional<String> objection(String words) {
        return words.isBlank()
                ? Optional.of("Say it in words; an empty answer helps nobody.")
                : PlainText.objectionToText(words, LONGEST);
    }
}
