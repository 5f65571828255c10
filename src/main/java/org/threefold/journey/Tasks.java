package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Section;
import org.threefold.journey.Task.Kind;
import org.threefold.journey.Task.Urgency;
import org.threefold.kernel.Discipline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a case needs, and from whom: read off where it stands.
final class Tasks {

    static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(Task::urgency).thenComparing(Task::since);

    private static final Duration CLOSE = Duration.ofDays(2);

    private final Standing standing;
    private final Instant now;
    private final List<Task> tasks = new ArrayList<>();

    private Tasks(Standing standing, Instant now) {
        this.standing = standing;
        this.now = now;
    }

    static List<Task> of(Standing standing, Instant now) {
        var tasks = new Tasks(standing, now);
        tasks.coordination();
        for (var seat : Discipline.values()) if (standing.seats().containsKey(seat)) tasks.of(seat);
        return List.copyOf(tasks.tasks);
    }

    static String waitsFor(List<Task> tasks) {
        return tasks.stream()
                .sorted(BY_URGENCY)
                .map(
                        task ->
                                (task.seat() == null ? "Coordinator" : task.seat().words())
                                        + ": "
                                        + task.what())
                .findFirst()
                .orElse("");
    }

    private void coordination() {
        int empty = Discipline.values().length - standing.seats().size();
        if (empty > 0)
            add(
                    Kind.FILL_SEATS,
                    null,
                    standing.openedAt(),
                    "Fill " + count(empty, "seat"),
                    missing(standing.seats().keySet()) + " has nobody yet. All three weigh a case.",
                    "Give seats",
                    "team");
        var decision = standing.decision();
        if (standing.opinions() == 3 && decision == null && standing.conference() == null)
            add(
                    Kind.DATE_CONFERENCE,
                    null,
                    lastOpinion(),
                    "Date a conference",
                    "All three opinions are signed and open.",
                    "Plan conference",
                    "conference");
        if (decision != null
                && decision.locked()
                && decision.proceeds()
                && !standing.patientInvited())
            add(
                    Kind.INVITE_PATIENT,
                    null,
                    decision.recordedAt(),
                    "Invite the patient",
                    "The decision is signed; the patient cannot read it yet.",
                    "Invite",
                    "team");
        if (decision != null && decision.locked() && decision.revisitOn() != null)
            add(
                    Kind.REVISIT,
                    null,
                    decision.recordedAt(),
                    "Revisit on the agreed day",
                    "Deferred until " + decision.revisitOn() + ".",
                    "Open case",
                    "");
    }

    private void of(Discipline seat) {
        var decision = standing.decision();
        if (decision != null && decision.locked()) return;
        findings(seat);
        var unsigned = standing.unsigned(seat);
        if (!unsigned.isEmpty()) evaluate(seat, List.copyOf(unsigned));
        if (decision != null) signDecision(seat, decision);
        else if (standing.evaluated()) opinion(seat);
    }

    private void findings(Discipline seat) {
        int absolute = standing.open(seat, "ABSOLUTE");
        int clearance = standing.open(seat, "REQUIRES_CLEARANCE");
        if (absolute > 0)
            add(
                    Kind.CORRECT_OR_STOP,
                    seat,
                    standing.openedAt(),
                    "Look at " + count(absolute, "absolute contraindication"),
                    "It stops this case. Only a corrected fact removes it.",
                    "Read finding",
                    "findings");
        if (clearance > 0)
            add(
                    Kind.CLEAR,
                    seat,
                    standing.openedAt(),
                    "Clear or refuse " + count(clearance, "finding"),
                    "You own the clearance; no decision is possible before it.",
                    "Open findings",
                    "findings");
        int unknown = standing.open(seat, "INFO_MISSING");
        if (unknown > 0 && standing.unsigned(seat).isEmpty())
            add(
                    Kind.FIND_OUT,
                    seat,
                    standing.openedAt(),
                    "Find out " + count(unknown, "thing"),
                    "Your sections are signed, but rules still miss facts.",
                    "Open findings",
                    "findings");
    }

    private void evaluate(Discipline seat, List<Section> unsigned) {
        var names = unsigned.stream().map(Section::title).collect(Collectors.joining(", "));
        add(
                Kind.EVALUATE,
                seat,
                standing.openedAt(),
                "Evaluate: " + count(unsigned.size(), "section") + " to sign",
                names + ".",
                "Open evaluation",
                "evaluation/" + unsigned.getFirst().prefix());
    }

    private void opinion(Discipline seat) {
        var round = standing.round();
        if (round != null && round.opinions().containsKey(seat)) {
            if (round.opinions().size() == 3 && standing.conference() != null)
                add(
                        Kind.DECIDE,
                        seat,
                        lastOpinion(),
                        "Meet and decide",
                        conferenceWords() + "All three opinions are open.",
                        "Open review",
                        "review");
            return;
        }
        int signed = standing.opinions();
        var others =
                signed == 0
                        ? "Nobody has signed yet."
                        : Words.number(signed)
                                + " of three opinions "
                                + (signed == 1 ? "is" : "are")
                                + " signed; they open when all are.";
        add(
                Kind.GIVE_OPINION,
                seat,
                round == null ? lastSignature() : round.openedAt(),
                "Give your opinion",
                conferenceWords() + others,
                "Write opinion",
                "opinion");
    }

    private void signDecision(Discipline seat, Standing.DecisionStanding decision) {
        if (decision.signatures().containsKey(seat)) return;
        add(
                Kind.SIGN_DECISION,
                seat,
                decision.recordedAt(),
                "Sign the decision",
                "It was recorded by the chair and binds once all three have signed.",
                "Read and sign",
                "review");
    }

    private String conferenceWords() {
        return standing.conference() == null
                ? ""
                : "Conference on " + Words.day(standing.conference()) + ". ";
    }

    private void add(
            Kind kind,
            @Nullable Discipline seat,
            Instant since,
            String what,
            String why,
            String action,
            String path) {
        tasks.add(new Task(kind, seat, urgency(kind), since, what, why, action, path));
    }

    private Urgency urgency(Kind kind) {
        var conference = standing.conference();
        boolean soon = conference != null && conference.isBefore(now.plus(CLOSE));
        return switch (kind) {
            case CORRECT_OR_STOP -> Urgency.URGENT;
            case GIVE_OPINION, EVALUATE, CLEAR -> soon ? Urgency.URGENT : Urgency.SOON;
            case SIGN_DECISION, DECIDE, INVITE_PATIENT, FILL_SEATS -> Urgency.SOON;
            case FIND_OUT, DATE_CONFERENCE, REVISIT -> Urgency.ROUTINE;
        };
    }

    private Instant lastOpinion() {
        var round = standing.round();
        return round == null
                ? standing.openedAt()
                : round.opinions().values().stream()
                        .max(Instant::compareTo)
                        .orElse(round.openedAt());
    }

    private Instant lastSignature() {
        return standing.signed().values().stream()
                .max(Instant::compareTo)
                .orElse(standing.openedAt());
    }

    private static String missing(Set<Discipline> filled) {
        return Arrays.stream(Discipline.values())
                .filter(seat -> !filled.contains(seat))
                .map(Discipline::words)
                .collect(Collectors.joining(", "));
    }

    private static String count(int howMany, String thing) {
        return Words.count(howMany, thing);
    }
}
