package org.threefold.review;

import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;

/// Where a case stands while the team weighs it, and where the team did not go on.
public enum ReviewStage implements Stage {
    /// The team weighs what it found.
    IN_REVIEW("In review", "Review", Phase.UNDECIDED) {
        @Override
        public boolean isReached(Milestones milestones) {
            var review = milestones.of(ReviewMilestones.class);
            return review.opinions() > 0
                    || review.decision() != null
                    || milestones.of(EvaluationMilestones.class).isComplete();
        }
    },
    /// The team waits for something it named.
    DEFERRED("Deferred", "Decision", Phase.STOPPED) {
        @Override
        public boolean isReached(Milestones milestones) {
            return decided(milestones, Position.DEFER);
        }
    },
    /// The team advised against it.
    DECLINED("Declined", "Decision", Phase.STOPPED) {
        @Override
        public boolean isReached(Milestones milestones) {
            return decided(milestones, Position.DECLINE);
        }
    };

    private final String words;
    private final String step;
    private final Phase phase;

    ReviewStage(String words, String step, Phase phase) {
        this.words = words;
        this.step = step;
        this.phase = phase;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String step() {
        return step;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    private static boolean decided(Milestones milestones, Position position) {
        return milestones.of(ReviewMilestones.class).decided().filter(position::equals).isPresent();
    }
}
