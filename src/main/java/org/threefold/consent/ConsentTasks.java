package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.TeamMilestones;
import org.threefold.casefile.FileMilestones;
import org.threefold.consent.ConsentMilestones.Offered;
import org.threefold.consent.ConsentMilestones.Paper;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.ProgressPart;
import org.threefold.progress.Stage;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskTime.Anytime;
import org.threefold.progress.TaskUrgency;
import org.threefold.review.ReviewMilestones;

import java.time.Instant;
import java.util.List;

/// What a consent asks for once the team has decided to go on: the pain seat offers it, talks about
/// it, renews it before it ends, and hears that the patient ended it; a paper is checked by the
/// other seats. A text that says something new is not here: it changes no case. The page of the
/// consent says it.
@Component
class ConsentTasks implements ProgressPart<ConsentMilestones> {

    @Override
    public String function() {
        return "consent.milestones";
    }

    @Override
    public Class<ConsentMilestones> type() {
        return ConsentMilestones.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ConsentTask.values());
    }

    @Override
    public List<TaskDraft> tasks(Milestones milestones, Stage stage) {
        var decision = milestones.of(ReviewMilestones.class).decision();
        if (stage.phase() != Stage.Phase.PROCEEDING
                || decision == null
                || milestones.of(FileMilestones.class).death() != null) return List.of();
        return tasks(
                milestones.of(ConsentMilestones.class),
                milestones.of(TeamMilestones.class),
                decision.recordedAt());
    }

    private static List<TaskDraft> tasks(
            ConsentMilestones consent, TeamMilestones team, Instant decided) {
        var ended = consent.ended();
        if (ended != null && consent.isEnded() && ended.at().isAfter(decided))
            return List.of(pain(ConsentTask.CONSENT_ENDED, urgent(ended.at())));
        var standing = consent.standing();
        if (standing != null && standing.offeredAt().isAfter(decided))
            return List.of(
                    pain(
                            ConsentTask.RENEW_CONSENT,
                            new TaskTime.UntilDay(standing.lastDay(), true)));
        var offer = consent.offer();
        if (offer == null || consent.isEnded() || !offer.at().isAfter(decided))
            return List.of(pain(ConsentTask.OFFER_CONSENT, soon(decided)));
        return consent.paper() == null ? talk(offer) : check(consent.paper(), team);
    }

    private static List<TaskDraft> talk(Offered offer) {
        var since = offer.toTalk();
        return since == null || offer.talkedOver()
                ? List.of()
                : List.of(pain(ConsentTask.TALK_ABOUT_CONSENT, soon(since)));
    }

    private static List<TaskDraft> check(Paper paper, TeamMilestones team) {
        return team.filled().stream()
                .filter(seat -> !paper.seenBy().contains(team.seats().get(seat)))
                .map(
                        seat ->
                                TaskDraft.ofSeat(
                                        ConsentTask.CHECK_PAPER_CONSENT, seat, soon(paper.at())))
                .toList();
    }

    private static TaskDraft pain(ConsentTask kind, TaskTime time) {
        return TaskDraft.ofSeat(kind, Discipline.PAIN, time);
    }

    private static TaskTime soon(Instant since) {
        return new Anytime(TaskUrgency.SOON, since);
    }

    private static TaskTime urgent(Instant since) {
        return new Anytime(TaskUrgency.URGENT, since);
    }
}
