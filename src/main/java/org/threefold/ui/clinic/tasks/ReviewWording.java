package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.TaskKind;
import org.threefold.review.ReviewTask;
import org.threefold.worklist.Task;

import java.util.List;

/// Words of what a round and its decision ask for.
@Component
class ReviewWording implements TaskWording {

    private final ConferenceWords conference;
    private final PracticeClock clock;

    ReviewWording(ConferenceWords conference, PracticeClock clock) {
        this.conference = conference;
        this.clock = clock;
    }

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(ReviewTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        return switch ((ReviewTask) task.kind()) {
            case GIVE_OPINION ->
                    new TaskWords(
                            "Give your opinion",
                            conference.before(task.dueAt()) + others(task.parameters().count()),
                            "Write opinion",
                            "opinion");
            case DATE_CONFERENCE ->
                    new TaskWords(
                            "Date a conference",
                            task.dueAt() == null
                                    ? "All three opinions are signed and open."
                                    : conference.passed(task.dueAt()),
                            "Plan conference",
                            "conference");
            case DECIDE ->
                    new TaskWords(
                            "Meet and decide",
                            conference.before(task.dueAt()) + "All three opinions are open.",
                            "Open review",
                            "review");
            case SIGN_DECISION ->
                    new TaskWords(
                            "Sign the decision",
                            "It was recorded by the chair and binds once all three have signed.",
                            "Read and sign",
                            "review");
            case INVITE_PATIENT ->
                    new TaskWords(
                            "Invite the patient",
                            "The decision is signed; the patient cannot read it yet.",
                            "Invite",
                            "team");
            case REVISIT ->
                    new TaskWords(
                            "Revisit on the agreed day",
                            "Deferred until " + TaskNumbers.day(task.dueAt(), clock) + ".",
                            "Open case",
                            "");
            case RE_REVIEW ->
                    new TaskWords(
                            "Review the decision again",
                            "The team wants to look again by "
                                    + TaskNumbers.before(task.dueAt(), clock)
                                    + ".",
                            "Open case",
                            "");
        };
    }

    private static String others(int signed) {
        return signed == 0
                ? "Nobody has signed yet."
                : TaskNumbers.number(signed)
                        + " of three opinions "
                        + (signed == 1 ? "is" : "are")
                        + " signed; they open when all are.";
    }
}
