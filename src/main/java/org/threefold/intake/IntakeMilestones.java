package org.threefold.intake;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// @param home absent before the patient sent anything
public record IntakeMilestones(@Nullable SentHome home) {

    /// When the patient last sent what is asked at home, and the accounts that have read it.
    public record SentHome(Instant sentAt, List<UUID> readBy) {}
}
