package org.threefold.journey;

import org.threefold.kernel.CaseId;

import java.time.Instant;

/// One line of a work list, ready to be shown.
public record WorkRow(
        CaseId caseId,
        Task.Kind kind,
        Task.Urgency urgency,
        Instant since,
        String person,
        String about,
        String what,
        String why,
        String action,
        String path) {}
