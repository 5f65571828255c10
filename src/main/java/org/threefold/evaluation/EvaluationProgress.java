package org.threefold.evaluation;

import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskTime;

import java.time.Instant;
import java.util.List;

/// Each seat is asked for the sections that it has not signed, until the team has decided.
@Component
class EvaluationProgress implements ProgressPart<EvaluationMilestones> {

    @Override
    public String function() {
        return "evaluation.milestones";
    }

    @Override
    public Class<EvaluationMilestones> type() {
        return EvaluationMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(EvaluationTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        if (stage.phase() != Stage.Phase.UNDECIDED) return List.of();
        var evaluation = milestones.of(EvaluationMilestones.class);
        var openedAt = milestones.of(FileMilestones.class).openedAt();
        return milestones.of(TeamMilestones.class).filled().stream()
                .filter(seat -> !evaluation.unsigned(seat).isEmpty())
                .map(seat -> evaluate(seat, evaluation.unsigned(seat), openedAt))
                .toList();
    }

    private static TaskDraft evaluate(Discipline seat, List<Section> unsigned, Instant since) {
        return TaskDraft.ofSeat(EvaluationTask.EVALUATE, seat, new TaskTime.BeforeConference(since))
                .with(TaskParameters.names(unsigned.stream().map(Section::name).toList()));
    }
}
