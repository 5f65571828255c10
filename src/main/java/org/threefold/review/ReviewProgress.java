package org.threefold.review;

import org.springframework.stereotype.Component;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;

import java.util.List;

/// What a round asks the seats and the coordinator for; see [RoundTasks] and [DecisionTasks].
@Component
class ReviewProgress implements ProgressPart<ReviewMilestones> {

    @Override
    public String function() {
        return "review.milestones";
    }

    @Override
    public Class<ReviewMilestones> type() {
        return ReviewMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ReviewTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        var decision = milestones.of(ReviewMilestones.class).decision();
        return decision == null
                ? new RoundTasks(milestones).tasks()
                : new DecisionTasks(milestones, decision).tasks();
    }
}
