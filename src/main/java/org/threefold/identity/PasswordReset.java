package org.threefold.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A reset that officers asked for, as other officers see it.
///
/// @param expiresAt when the link that was given out stops working; none before it is granted
/// @param usedAt when the link set a new password
/// @param provedAt when the owner proved afterwards who they are
public record PasswordReset(
        UUID id,
        UUID accountId,
        String name,
        String username,
        String reason,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable UUID grantedBy,
        @Nullable String grantedByName,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant endedAt,
        @Nullable Instant provedAt,
        @Nullable String provedBeforeName) {

    /// Where a reset is now.
    public enum State {
        ASKED("Waits for the other officer"),
        GRANTED("Link given out"),
        NOT_PROVED("Used; identity not confirmed"),
        PROVED("Used; identity confirmed"),
        ENDED("Ended without use");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State state(Instant now) {
        if (usedAt != null) return provedAt == null ? State.NOT_PROVED : State.PROVED;
        if (endedAt != null || (expiresAt != null && !now.isBefore(expiresAt))) return State.ENDED;
        return grantedBy == null ? State.ASKED : State.GRANTED;
    }
}
