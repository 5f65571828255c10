package org.threefold.preparation;

import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.UUID;

/// One step of the patient with one version of one page. Never edited: a second answer is a
/// second fact, so the first misunderstanding stays visible to the team.
public record Reading(
        ReadingId id, CaseId caseId, MaterialId material, Step step, UUID by, Instant at) {}
