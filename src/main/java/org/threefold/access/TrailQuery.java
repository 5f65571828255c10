package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// What to look for on the trail. What is left out does not narrow it.
public record TrailQuery(
        @Nullable UUID accountId,
        @Nullable UUID caseId,
        @Nullable Act act,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static TrailQuery everything() {
        return new TrailQuery(null, null, null, null, null);
    }
}
