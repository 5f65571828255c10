package org.threefold.history;

import org.threefold.kernel.Ids;

import java.util.UUID;

/// The name of one entry about a treatment trial.
public record TrialId(UUID value) {

    public static TrialId next() {
        return new TrialId(Ids.next());
    }
}
