package org.threefold.worklist;

import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;

/// One line of a list of cases, ready to be shown.
public record CaseLine(
        CaseId caseId,
        String record,
        String person,
        LocalDate born,
        String condition,
        Stage stage,
        String waitsFor,
        Instant changedAt) {

    CaseLine waiting(String forWhat) {
        return new CaseLine(caseId, record, person, born, condition, stage, forWhat, changedAt);
    }
}
