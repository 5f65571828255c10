package org.threefold.safety;

import org.springframework.stereotype.Component;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskUrgency;

import java.util.List;

/// What cannot wait: an alarm.
@Component
class AlarmProgress implements ProgressPart<AlarmMilestones> {

    @Override
    public String function() {
        return "safety.milestones";
    }

    @Override
    public Class<AlarmMilestones> type() {
        return AlarmMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(AlarmTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        var since = milestones.of(AlarmMilestones.class).alarm();
        if (since == null) return List.of();
        return List.of(
                TaskDraft.ofCoordinator(
                        AlarmTask.CALL_PATIENT, new TaskTime.Anytime(TaskUrgency.AT_ONCE, since)));
    }
}
