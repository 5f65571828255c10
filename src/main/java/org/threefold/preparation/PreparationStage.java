package org.threefold.preparation;

import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;
import org.threefold.review.Position;
import org.threefold.review.ReviewMilestones;

/// Where a case stands once the team has decided to go on.
public enum PreparationStage implements Stage {
    /// The patient reads and prepares.
    PREPARING;

    @Override
    public String words() {
        return "Preparing";
    }

    @Override
    public String step() {
        return "Preparation";
    }

    @Override
    public Phase phase() {
        return Phase.PROCEEDING;
    }

    @Override
    public boolean isReached(Milestones milestones) {
        return milestones.of(ReviewMilestones.class).decided().filter(Position::goesOn).isPresent();
    }
}
