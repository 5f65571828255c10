package org.threefold.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// Something that happened to one's own account.
///
/// @param who the printed name of who did it; empty where it was done with the account itself
/// @param detail the address of a sign-in, or the reason of a reset
/// @param openReset a reset that its owner can still stop
public record AccountEvent(
        Instant at, Kind kind, String who, String detail, @Nullable UUID openReset) {

    /// What can happen to an account.
    public enum Kind {
        SIGN_IN,
        RESET_BY_OWNER,
        RESET_ASKED,
        RESET_GRANTED,
        RESET_USED,
        PROVED
    }
}
