package org.threefold.casefile;

import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskUrgency;

import java.util.ArrayList;
import java.util.List;

/// The coordinator is to answer a reported death, and to fill the seats.
@Component
class FileProgress implements ProgressPart<FileMilestones> {

    @Override
    public String function() {
        return "casefile.milestones";
    }

    @Override
    public Class<FileMilestones> type() {
        return FileMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(FileTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        var tasks = new ArrayList<TaskDraft>();
        var file = milestones.of(FileMilestones.class);
        var death = file.death();
        if (death != null && death.reported())
            tasks.add(
                    TaskDraft.ofCoordinator(
                            FileTask.CONFIRM_DEATH,
                            new TaskTime.Anytime(TaskUrgency.URGENT, death.at())));
        var empty = milestones.of(TeamMilestones.class).empty();
        if (!empty.isEmpty())
            tasks.add(
                    TaskDraft.ofCoordinator(
                                    FileTask.FILL_SEATS,
                                    new TaskTime.Anytime(TaskUrgency.SOON, file.openedAt()))
                            .with(names(empty)));
        return tasks;
    }

    private static TaskParameters names(List<Discipline> seats) {
        return TaskParameters.names(seats.stream().map(Discipline::name).toList());
    }
}
