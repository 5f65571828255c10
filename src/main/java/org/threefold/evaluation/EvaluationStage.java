package org.threefold.evaluation;

import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;

/// Where a case stands from its opening on.
public enum EvaluationStage implements Stage {
    /// Three disciplines look at the case.
    EVALUATING;

    @Override
    public String words() {
        return "Evaluating";
    }

    @Override
    public String step() {
        return "Evaluation";
    }

    @Override
    public Phase phase() {
        return Phase.UNDECIDED;
    }

    @Override
    public boolean isReached(Milestones milestones) {
        return true;
    }
}
