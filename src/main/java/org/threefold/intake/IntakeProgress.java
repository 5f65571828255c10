package org.threefold.intake;

import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskTime;

import java.util.List;

/// What the patient sent from home, for each seat until its holder has read it; a new holder has
/// not. It is asked whatever was decided: what a patient sends is read.
@Component
class IntakeProgress implements ProgressPart<IntakeMilestones> {

    @Override
    public String function() {
        return "intake.milestones";
    }

    @Override
    public Class<IntakeMilestones> type() {
        return IntakeMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(IntakeTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        var home = milestones.of(IntakeMilestones.class).home();
        if (home == null) return List.of();
        var team = milestones.of(TeamMilestones.class);
        return team.filled().stream()
                .filter(seat -> !home.readBy().contains(team.seats().get(seat)))
                .map(
                        seat ->
                                TaskDraft.ofSeat(
                                        IntakeTask.READ_ANSWERS,
                                        seat,
                                        new TaskTime.BeforeConference(home.sentAt())))
                .toList();
    }
}
