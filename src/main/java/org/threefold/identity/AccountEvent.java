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

    /// In a sentence that the owner reads.
    public String sentence() {
        return switch (kind) {
            case SIGN_IN -> "Signed in, from " + detail + ".";
            case RESET_BY_OWNER -> "A link for a new password was sent to your contact.";
            case RESET_ASKED -> who + " asked for a new password for this account: " + detail;
            case RESET_GRANTED -> who + " gave out a link for a new password: " + detail;
            case RESET_USED -> "A new password was set by link. Every sign-in before it ended.";
            case PROVED ->
                    who.isBlank()
                            ? "You showed who you are by a second factor."
                            : "You showed " + who + " in person who you are.";
        };
    }
}
