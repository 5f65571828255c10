package org.threefold.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// @param startsAt when the conferences begin that have the case on their agenda
public record ConferenceMilestones(List<Instant> startsAt) {

    /// After so long a conference that recorded no decision has passed.
    public static final Duration PASSED_AFTER = Duration.ofHours(12);

    /// The last of them that begins at this moment or later.
    public Optional<Instant> lastFrom(Instant from) {
        return startsAt.stream().filter(it -> !it.isBefore(from)).max(Instant::compareTo);
    }
}
