package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.progress.ProgressPart;

/// The team of a case asks for nothing by itself.
@Component
class TeamProgress implements ProgressPart<TeamMilestones> {

    @Override
    public String function() {
        return "access.milestones";
    }

    @Override
    public Class<TeamMilestones> type() {
        return TeamMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }
}
