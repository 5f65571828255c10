package org.threefold.screening;

import java.time.Instant;
import java.util.UUID;

/// Screening every case again, as a job: how far it is, and whether it runs, was stopped or is
/// over.
public record Rescreening(
        UUID id,
        String book,
        String because,
        String askedBy,
        Instant startedAt,
        int total,
        int done,
        int failed,
        State state) {

    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    /// Of one; one where there is nothing to do.
    public double progress() {
        return total == 0 ? 1 : Math.min(1, (double) done / total);
    }
}
