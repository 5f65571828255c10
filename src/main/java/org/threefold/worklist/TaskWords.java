package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of a task on the day they are read.
///
/// @param action the words on its one button
/// @param path where the button leads, below the case
record TaskWords(String what, String why, String action, String path) {

    static TaskWords of(TaskRow task, PracticeClock clock) {
        int count = task.parameters().count();
        return switch (task.kind()) {
            case CALL_PATIENT ->
                    new TaskWords(
                            SafetyTasks.WHAT,
                            "An answer in a questionnaire needs a clinician at once.",
                            "Open the alarm",
                            SafetyTasks.PATH);
            case CONFIRM_DEATH ->
                    new TaskWords(
                            "Confirm or correct a reported death",
                            "The referral says that this person has died. Nothing is sent to"
                                    + " them until somebody says whether that is right.",
                            "Confirm or correct",
                            "team#death");
            case READ_ANSWERS ->
                    new TaskWords(
                            "Read what the patient answered at home",
                            "The patient says that it is ready for review.",
                            "Read answers",
                            "intake");
            case FILL_SEATS ->
                    new TaskWords(
                            "Fill " + Words.count(count, "seat"),
                            "Nobody yet for " + seats(task) + ". All three weigh a case.",
                            "Give seats",
                            "team");
            case EVALUATE -> evaluate(task, clock);
            case CORRECT_OR_STOP ->
                    findings(
                            "Look at " + Words.count(count, "absolute contraindication"),
                            "It stops this case. Correct the fact, or record that it was asked again.",
                            "Read finding");
            case CLEAR ->
                    findings(
                            "Clear or refuse " + Words.count(count, "finding"),
                            "You own the clearance; the case goes no further before it.",
                            "Open findings");
            case RENEW_CLEARANCE ->
                    findings(
                            Words.capital(Words.count(count, "clearance"))
                                    + (count == 1 ? " of yours ends" : " of yours end"),
                            "Its last day is " + Words.before(task.dueAt(), clock) + ".",
                            "Open findings");
            case FIND_OUT ->
                    findings(
                            "Find out " + Words.count(count, "thing"),
                            "Your sections are signed, but rules still miss facts.",
                            "Open findings");
            case GIVE_OPINION ->
                    new TaskWords(
                            "Give your opinion",
                            conference(task.dueAt(), clock) + others(count),
                            "Write opinion",
                            "opinion");
            case DATE_CONFERENCE -> dateConference(task, clock);
            case DECIDE ->
                    new TaskWords(
                            "Meet and decide",
                            conference(task.dueAt(), clock) + "All three opinions are open.",
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
                            "Deferred until " + Words.day(task.dueAt(), clock) + ".",
                            "Open case",
                            "");
            case RE_REVIEW ->
                    new TaskWords(
                            "Review the decision again",
                            "The team wants to look again by "
                                    + Words.before(task.dueAt(), clock)
                                    + ".",
                            "Open case",
                            "");
        };
    }

    private static TaskWords findings(String what, String why, String action) {
        return new TaskWords(what, why, action, "findings");
    }

    private static TaskWords evaluate(TaskRow task, PracticeClock clock) {
        var sections = task.parameters().names().stream().map(Section::valueOf).toList();
        var names = sections.stream().map(Section::title).collect(Collectors.joining(", "));
        return new TaskWords(
                "Evaluate: " + Words.count(sections.size(), "section") + " to sign",
                conference(task.dueAt(), clock) + names + ".",
                "Open evaluation",
                "evaluation/" + sections.getFirst().prefix());
    }

    private static TaskWords dateConference(TaskRow task, PracticeClock clock) {
        var why =
                task.dueAt() == null
                        ? "All three opinions are signed and open."
                        : "The conference on "
                                + Words.day(task.dueAt(), clock)
                                + " passed without a decision.";
        return new TaskWords("Date a conference", why, "Plan conference", "conference");
    }

    private static String conference(@Nullable Instant at, PracticeClock clock) {
        if (at == null) return "";
        return clock.instant().isBefore(at.plus(Tasks.CONFERENCE))
                ? "Conference on " + Words.day(at, clock) + ". "
                : "The conference on " + Words.day(at, clock) + " passed without a decision. ";
    }

    private static String others(int signed) {
        return signed == 0
                ? "Nobody has signed yet."
                : Words.number(signed)
                        + " of three opinions "
                        + (signed == 1 ? "is" : "are")
                        + " signed; they open when all are.";
    }

    private static String seats(TaskRow task) {
        return task.parameters().names().stream()
                .map(name -> Discipline.valueOf(name).words().toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
    }
}
