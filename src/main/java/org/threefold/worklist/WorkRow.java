package org.threefold.worklist;

import org.threefold.kernel.CaseId;

import java.time.Instant;

/// One line of a work list, ready to be shown.
///
/// @param subject what tells apart two tasks of a kind on one case
public record WorkRow(
        CaseId caseId,
        Task.Kind kind,
        String subject,
        Task.Urgency urgency,
        Instant since,
        String person,
        String about,
        String what,
        String why,
        String action,
        String path) {}
