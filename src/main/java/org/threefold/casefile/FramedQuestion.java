package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// The question the team answers, in the practice's own words. Reframing it is a new fact; the old
/// wording stays legible.
public record FramedQuestion(
        UUID id, CaseId caseId, String text, StaffId by, Instant at, @Nullable UUID supersedes) {

    public FramedQuestion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A framed question has words");
        }
    }
}
