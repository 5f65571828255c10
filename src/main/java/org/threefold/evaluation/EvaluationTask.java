package org.threefold.evaluation;

import org.threefold.progress.TaskKind;

/// What an evaluation asks for: a seat signs its sections.
public enum EvaluationTask implements TaskKind {
    EVALUATE
}
