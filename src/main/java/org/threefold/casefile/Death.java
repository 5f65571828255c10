package org.threefold.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// That a person has died, as it is recorded, or as a referral reports it.
///
/// @param on the day; unknown where only the death is known
/// @param note how it is known; of a report, what the record says
/// @param reported whether a referral says it and nobody of the practice has confirmed it
public record Death(Optional<LocalDate> on, String note, Instant at, boolean reported) {}
