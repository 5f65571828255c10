package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One emergency access as officers see it: who opened which record, why, and what its review
/// found.
///
/// @param number the record number, without a name
/// @param ends when it ended or will end
/// @param review empty while it waits
public record EmergencyRecord(
        UUID id,
        CaseId caseId,
        String number,
        UUID accountId,
        String name,
        EmergencyReason reason,
        String words,
        Instant begins,
        Instant ends,
        String told,
        Optional<Review> review) {

    /// By whom it was reviewed, when, and what they found.
    public record Review(String by, Instant at, EmergencyFinding finding, String words) {}

    EmergencyRecord numbered(@Nullable String known) {
        return new EmergencyRecord(
                id,
                caseId,
                known == null ? "" : known,
                accountId,
                name,
                reason,
                words,
                begins,
                ends,
                told,
                review);
    }
}
