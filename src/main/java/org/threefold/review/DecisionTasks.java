package org.threefold.review;

import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskTime.Anytime;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.ReviewMilestones.DecisionMilestones;

import java.util.ArrayList;
import java.util.List;

/// What a recorded decision asks for: signatures; and once it is locked, that the patient can read
/// it, and the day to look again.
record DecisionTasks(Milestones milestones, DecisionMilestones decision) {

    List<TaskDraft> tasks() {
        return decision.isLocked() ? locked() : signatures();
    }

    private List<TaskDraft> signatures() {
        return milestones.of(TeamMilestones.class).filled().stream()
                .filter(seat -> !decision.signatures().containsKey(seat))
                .map(this::sign)
                .toList();
    }

    private TaskDraft sign(Discipline seat) {
        return TaskDraft.ofSeat(
                ReviewTask.SIGN_DECISION,
                seat,
                new Anytime(TaskUrgency.SOON, decision.recordedAt()));
    }

    private List<TaskDraft> locked() {
        var tasks = new ArrayList<TaskDraft>();
        var at = decision.recordedAt();
        if (isToInvite())
            tasks.add(
                    TaskDraft.ofCoordinator(
                            ReviewTask.INVITE_PATIENT, new Anytime(TaskUrgency.SOON, at)));
        if (decision.revisitOn() != null)
            tasks.add(
                    TaskDraft.ofCoordinator(
                            ReviewTask.REVISIT, new TaskTime.OnDay(at, decision.revisitOn())));
        if (decision.reReviewBy() != null)
            tasks.add(
                    TaskDraft.ofCoordinator(
                                    ReviewTask.RE_REVIEW,
                                    new TaskTime.UntilDay(decision.reReviewBy(), true))
                            .with(TaskParameters.count(1)));
        return tasks;
    }

    private boolean isToInvite() {
        return decision.position().goesOn()
                && !milestones.of(TeamMilestones.class).patientInvited()
                && milestones.of(FileMilestones.class).death() == null;
    }
}
