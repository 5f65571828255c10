package org.threefold.conference;

import org.springframework.stereotype.Component;
import org.threefold.progress.ProgressPart;

/// When the team meets. What is asked for before and after is `review`'s, which knows the round.
@Component
class ConferenceProgress implements ProgressPart<ConferenceMilestones> {

    @Override
    public String function() {
        return "review.conference_milestones";
    }

    @Override
    public Class<ConferenceMilestones> type() {
        return ConferenceMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
