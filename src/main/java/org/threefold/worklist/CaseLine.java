package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;
import org.threefold.progress.Stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One line of a list of cases.
///
/// @param stage nothing where a newer version stored one that this one does not have
/// @param waitsFor what it waits for first; absent where it waits for nothing
public record CaseLine(
        CaseId caseId,
        String record,
        String person,
        LocalDate born,
        String condition,
        Optional<Stage> stage,
        @Nullable Task waitsFor,
        Instant changedAt) {

    CaseLine waiting(@Nullable Task forWhat) {
        return new CaseLine(caseId, record, person, born, condition, stage, forWhat, changedAt);
    }
}
