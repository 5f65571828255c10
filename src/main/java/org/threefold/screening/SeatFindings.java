package org.threefold.screening;

import org.threefold.casefile.FileMilestones;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskTime.Anytime;
import org.threefold.progress.TaskTime.BeforeConference;
import org.threefold.progress.TaskUrgency;
import org.threefold.rules.Severity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the findings that one seat owns ask it for. Until the team has decided, all of them; when
/// it went on, what came up since holds the case until it is settled.
record SeatFindings(
        Discipline seat,
        ScreeningMilestones screening,
        EvaluationMilestones evaluation,
        Instant openedAt) {

    static SeatFindings of(Discipline seat, Milestones milestones) {
        return new SeatFindings(
                seat,
                milestones.of(ScreeningMilestones.class),
                milestones.of(EvaluationMilestones.class),
                milestones.of(FileMilestones.class).openedAt());
    }

    List<TaskDraft> tasks(Stage.Phase phase) {
        var tasks = new ArrayList<>(clearances().toList());
        if (phase != Stage.Phase.STOPPED)
            ask(tasks, ScreeningTask.CORRECT_OR_STOP, Severity.ABSOLUTE);
        switch (phase) {
            case UNDECIDED -> undecided(tasks);
            case PROCEEDING -> ask(tasks, ScreeningTask.CLEAR, Severity.REQUIRES_CLEARANCE);
            case STOPPED -> {}
        }
        return tasks;
    }

    private void undecided(List<TaskDraft> tasks) {
        var clear = new BeforeConference(since(Severity.REQUIRES_CLEARANCE));
        ask(tasks, ScreeningTask.CLEAR, Severity.REQUIRES_CLEARANCE, clear);
        if (evaluation.unsigned(seat).isEmpty())
            ask(tasks, ScreeningTask.FIND_OUT, Severity.INFO_MISSING, routine());
    }

    /// Also after the decision: a session rests on the clearances that hold.
    private Stream<TaskDraft> clearances() {
        return screening.clearances().stream()
                .filter(it -> it.seat() == seat)
                .map(
                        it ->
                                TaskDraft.ofSeat(
                                                ScreeningTask.RENEW_CLEARANCE,
                                                seat,
                                                new TaskTime.UntilDay(it.lastDay(), false))
                                        .with(TaskParameters.count(it.count())));
    }

    private void ask(List<TaskDraft> tasks, ScreeningTask kind, Severity severity) {
        ask(tasks, kind, severity, new Anytime(TaskUrgency.URGENT, since(severity)));
    }

    private void ask(List<TaskDraft> tasks, ScreeningTask kind, Severity severity, TaskTime time) {
        int open = screening.open(seat, severity);
        if (open > 0)
            tasks.add(TaskDraft.ofSeat(kind, seat, time).with(TaskParameters.count(open)));
    }

    /// What is missing is asked for once the seat has signed its sections.
    private TaskTime routine() {
        var signed = evaluation.lastSignature(seat).orElse(openedAt);
        var found = since(Severity.INFO_MISSING);
        return new Anytime(TaskUrgency.ROUTINE, found.isAfter(signed) ? found : signed);
    }

    private Instant since(Severity severity) {
        return screening.since(seat, severity).orElse(openedAt);
    }
}
