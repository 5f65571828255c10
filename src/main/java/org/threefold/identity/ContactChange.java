package org.threefold.identity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A change of the address to which an account is written, as officers see it.
///
/// @param oldContact the contact now; empty where there is none
/// @param contact the one that was asked for
public record ContactChange(
        UUID id,
        UUID accountId,
        String name,
        String username,
        String oldContact,
        String contact,
        String reason,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String confirmedByName,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {

    /// Where it is now.
    public enum State {
        ASKED("Waits for another person"),
        CONFIRMED("Confirmed"),
        ENDED("Ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public State state() {
        if (confirmedAt != null) return State.CONFIRMED;
        return endedAt == null ? State.ASKED : State.ENDED;
    }
}
