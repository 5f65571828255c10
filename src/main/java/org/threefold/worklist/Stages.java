package org.threefold.worklist;

import org.threefold.evaluation.EvaluationStage;
import org.threefold.preparation.PreparationStage;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;
import org.threefold.review.ReviewStage;

import java.util.List;
import java.util.Optional;

/// The stages that modules declare, in the order of the way of a case.
public final class Stages {

    public static final List<Stage> IN_ORDER =
            List.of(
                    EvaluationStage.EVALUATING,
                    ReviewStage.IN_REVIEW,
                    ReviewStage.DEFERRED,
                    ReviewStage.DECLINED,
                    PreparationStage.PREPARING);

    private Stages() {}

    /// The last one that the milestones reach.
    public static Stage of(Milestones milestones) {
        return IN_ORDER.reversed().stream()
                .filter(it -> it.isReached(milestones))
                .findFirst()
                .orElseThrow();
    }

    /// As it is stored; nothing where a newer version stored one that this one does not have.
    static Optional<Stage> named(String name) {
        return IN_ORDER.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
