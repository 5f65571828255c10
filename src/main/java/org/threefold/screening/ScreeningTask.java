package org.threefold.screening;

import org.threefold.progress.TaskKind;

/// What open findings and clearances that end ask their owners for.
public enum ScreeningTask implements TaskKind {
    CORRECT_OR_STOP,
    CLEAR,
    RENEW_CLEARANCE,
    FIND_OUT
}
