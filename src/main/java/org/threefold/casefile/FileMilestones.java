package org.threefold.casefile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/// Whose case it is, and since when.
///
/// @param person as it stands on lists, "LINDQVIST, Per"
/// @param death absent where nothing says that the person has died
public record FileMilestones(
        String person,
        String family,
        String given,
        LocalDate born,
        String record,
        String condition,
        Instant openedAt,
        @Nullable KnownDeath death) {

    /// That the person has died: recorded by the practice, or only reported by a referral.
    public record KnownDeath(boolean reported, Instant at) {}
}
