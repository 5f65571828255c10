package org.threefold.access;

import org.threefold.kernel.CaseId;

import java.time.Instant;

/// An emergency access that is open to whoever asks.
///
/// @param number the record number; empty where nobody asked for it
/// @param told the names of those who were told
public record OpenEmergency(CaseId caseId, String number, Instant ends, String told) {

    OpenEmergency numbered(String known) {
        return new OpenEmergency(caseId, known, ends, told);
    }
}
