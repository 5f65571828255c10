package org.threefold.measures;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// An answer that somebody has to act on, and what was done about it, once it was.
public record AlarmRaised(
        UUID id, ResponseId response, Alarm alarm, Instant at, @Nullable Settled settled) {

    /// What somebody did about it.
    public record Settled(String who, Instant at, String did) {}

    public boolean open() {
        return settled == null;
    }
}
