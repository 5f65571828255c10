package org.threefold.consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// @param offer the last one
/// @param paper the last one that two others have not checked yet
/// @param signed the last one that counts
/// @param endedAt when the patient last withdrew all of it, or said no
public record ConsentMilestones(
        @Nullable Offered offer,
        @Nullable Paper paper,
        @Nullable Signed signed,
        @Nullable Instant endedAt) {

    public static final ConsentMilestones NONE = new ConsentMilestones(null, null, null, null);

    /// @param toTalk since when the questions are over, passed or not
    /// @param talkedOver whether the talk and the capacity are written down
    public record Offered(Instant at, @Nullable Instant toTalk, boolean talkedOver) {}

    /// @param seenBy who recorded it, and who checked it since
    public record Paper(Instant at, List<UUID> seenBy) {}

    /// @param lastDay on which it holds
    public record Signed(Instant at, Instant offeredAt, LocalDate lastDay) {}

    /// Whether the patient ended it, and nothing was signed or offered since.
    boolean isEnded() {
        return endedAt != null
                && (signed == null || !signed.at().isAfter(endedAt))
                && (offer == null || !offer.at().isAfter(endedAt));
    }

    /// What was signed and holds: not ended since, and nothing offered after it.
    @Nullable Signed standing() {
        var it = signed;
        if (it == null || endedAt != null && !it.at().isAfter(endedAt)) return null;
        return offer != null && offer.at().isAfter(it.at()) ? null : it;
    }
}
