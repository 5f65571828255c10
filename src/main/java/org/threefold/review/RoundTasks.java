package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskTime.BeforeConference;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.ReviewMilestones.RoundMilestones;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked for until a decision is recorded: opinions, a conference, a decision.
record RoundTasks(Milestones milestones) {

    private static final int ALL = Discipline.values().length;

    List<TaskDraft> tasks() {
        var round = milestones.of(ReviewMilestones.class).round();
        int opinions = round == null ? 0 : round.opinions().size();
        var conference = ReviewMilestones.conference(milestones);
        var tasks = new ArrayList<TaskDraft>();
        if (opinions == ALL || conference.isPresent())
            tasks.add(
                    TaskDraft.ofCoordinator(
                            ReviewTask.DATE_CONFERENCE, toDate(conference, lastOpinion(round))));
        if (milestones.of(EvaluationMilestones.class).isComplete())
            for (var seat : milestones.of(TeamMilestones.class).filled())
                opinion(seat, round, conference.isPresent()).ifPresent(tasks::add);
        return tasks;
    }

    /// There is no conference, or the last one passed without a decision.
    private static TaskTime toDate(Optional<Instant> conference, Instant since) {
        return conference
                .<TaskTime>map(
                        it -> new TaskTime.After(it.plus(ConferenceMilestones.PASSED_AFTER), it))
                .orElseGet(() -> new TaskTime.Anytime(TaskUrgency.ROUTINE, since));
    }

    private Optional<TaskDraft> opinion(
            Discipline seat, @Nullable RoundMilestones round, boolean dated) {
        if (round == null || !round.opinions().containsKey(seat))
            return Optional.of(give(seat, round));
        if (round.opinions().size() < ALL || !dated) return Optional.empty();
        return Optional.of(
                TaskDraft.ofSeat(
                        ReviewTask.DECIDE, seat, new BeforeConference(round.lastOpinion())));
    }

    private TaskDraft give(Discipline seat, @Nullable RoundMilestones round) {
        var since = round == null ? lastSignature() : round.openedAt();
        return TaskDraft.ofSeat(ReviewTask.GIVE_OPINION, seat, new BeforeConference(since))
                .with(TaskParameters.count(round == null ? 0 : round.opinions().size()));
    }

    private Instant lastOpinion(@Nullable RoundMilestones round) {
        return round == null ? openedAt() : round.lastOpinion();
    }

    private Instant lastSignature() {
        return milestones.of(EvaluationMilestones.class).lastSignature().orElse(openedAt());
    }

    private Instant openedAt() {
        return milestones.of(FileMilestones.class).openedAt();
    }
}
