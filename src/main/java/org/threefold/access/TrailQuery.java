package org.threefold.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
