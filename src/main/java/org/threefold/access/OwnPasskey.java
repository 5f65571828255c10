package org.threefold.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A passkey of one's own account.
///
/// @param id of the credential, base64url; it opens nothing
/// @param label what its owner calls it
public record OwnPasskey(
        String id, String label, Instant createdAt, @Nullable Instant lastUsedAt) {}
