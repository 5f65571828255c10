package org.threefold.consent;

import org.threefold.access.Permit;

import java.time.Instant;
import java.util.Optional;

/// When a person had a drug last. The module that knows doses answers; none does yet.
public interface DoseTimes {

    /// The last moment at which some of it was given.
    Optional<Instant> lastDose(Permit permit);
}
