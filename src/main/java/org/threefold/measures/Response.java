package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One filling in of an instrument, begun by somebody. Its answers are facts of their own; sent, it
/// is closed. A correction is a new one that takes its place.
///
/// @param version the version of the instrument that was shown
/// @param pack the licensed text that was shown, where it was not ours
/// @param about the day it speaks of
/// @param finished when it was sent; absent while it is open
public record Response(
        ResponseId id,
        CaseId caseId,
        String instrument,
        String version,
        @Nullable UUID pack,
        Mode mode,
        LocalDate about,
        UUID by,
        Instant at,
        @Nullable ResponseId supersedes,
        @Nullable Instant finished) {}
