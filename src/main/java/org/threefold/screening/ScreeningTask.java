package org.threefold.screening;

import org.threefold.progress.TaskKind;

/// What open findings and clearances that end ask their owners for.
public enum ScreeningTask implements TaskKind {
    CORRECT_OR_STOP,
    CLEAR,
    RENEW_CLEARANCE,
    FIND_OUT;

    /// What came up after a decision to go on is settled before anything follows.
    @Override
    public boolean holds() {
        return this == CORRECT_OR_STOP || this == CLEAR;
    }
}
