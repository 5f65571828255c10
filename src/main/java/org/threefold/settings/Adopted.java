package org.threefold.settings;

import org.threefold.kernel.Discipline;

import java.time.Instant;

/// Who drafted a version and why, and who of which discipline adopted it.
public record Adopted(
        ProposalId proposal,
        String drafter,
        Instant draftedAt,
        String why,
        String adopter,
        Discipline as,
        Instant at) {}
