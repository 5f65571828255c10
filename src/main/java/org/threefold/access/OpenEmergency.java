package org.threefold.access;

import org.threefold.kernel.CaseId;

import java.time.Instant;

/// An emergency access that is open to whoever asks.
///
/// @param told the names of those who were told
public record OpenEmergency(CaseId caseId, Instant ends, String told) {}
