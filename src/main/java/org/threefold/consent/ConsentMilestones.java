package org.threefold.consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Offers have numbers, and those are compared rather than moments: two nodes have two clocks.
///
/// @param offer the last one
/// @param paper for the last offer, where two others have not checked it yet
/// @param signed the last one that counts
/// @param ended the last offer of which the patient withdrew all, or to which they said no; those
///     before it are ended too
public record ConsentMilestones(
        @Nullable Offered offer,
        @Nullable Paper paper,
        @Nullable Signed signed,
        @Nullable Ended ended) {

    public static final ConsentMilestones NONE = new ConsentMilestones(null, null, null, null);

    /// @param toTalk since when the questions are over, passed or not
    /// @param talkedOver whether the talk and the capacity are written down
    public record Offered(int number, Instant at, @Nullable Instant toTalk, boolean talkedOver) {}

    /// @param seenBy who recorded it, and who checked it since
    public record Paper(Instant at, List<UUID> seenBy) {}

    /// @param lastDay on which it holds
    public record Signed(int offer, Instant offeredAt, LocalDate lastDay) {}

    public record Ended(int offer, Instant at) {}

    /// Whether the patient ended it, and nothing was offered since.
    boolean isEnded() {
        return ended != null && (offer == null || offer.number() <= ended.offer());
    }

    /// What was signed and holds: not ended, and nothing offered after it.
    @Nullable Signed standing() {
        var it = signed;
        if (it == null || ended != null && it.offer() <= ended.offer()) return null;
        return offer != null && offer.number() > it.offer() ? null : it;
    }
}
