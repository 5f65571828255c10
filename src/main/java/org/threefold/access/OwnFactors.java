package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The second factors of one's own account.
///
/// @param enrolledAt since when codes count; none before the first right code
/// @param recoveryCodes how many are left
public record OwnFactors(
        @Nullable Instant enrolledAt, @Nullable Instant lastUsedAt, int recoveryCodes) {

    public boolean hasCodes() {
        return enrolledAt != null;
    }
}
