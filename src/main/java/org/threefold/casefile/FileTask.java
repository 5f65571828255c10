package org.threefold.casefile;

import org.threefold.progress.TaskKind;

/// What a case asks for from its opening on.
public enum FileTask implements TaskKind {
    CONFIRM_DEATH,
    FILL_SEATS
}
