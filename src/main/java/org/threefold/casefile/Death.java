package org.threefold.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// That a person has died, as it is recorded.
///
/// @param on the day; unknown where only the death is known
/// @param note how it is known
public record Death(Optional<LocalDate> on, String note, Instant at) {}
