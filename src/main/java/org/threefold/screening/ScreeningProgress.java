package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;

import java.util.List;

/// What findings and clearances ask the seats for; see [SeatFindings].
@Component
class ScreeningProgress implements ProgressPart<ScreeningMilestones> {

    @Override
    public String function() {
        return "screening.milestones";
    }

    @Override
    public Class<ScreeningMilestones> type() {
        return ScreeningMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ScreeningTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        return milestones.of(TeamMilestones.class).filled().stream()
                .flatMap(seat -> SeatFindings.of(seat, milestones).tasks(stage.phase()).stream())
                .toList();
    }
}
