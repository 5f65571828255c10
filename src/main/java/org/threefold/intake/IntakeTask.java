package org.threefold.intake;

import org.threefold.progress.TaskKind;

/// What the answers from home ask for: a seat reads them.
public enum IntakeTask implements TaskKind {
    READ_ANSWERS
}
