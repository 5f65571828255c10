package org.threefold.journey;

import org.threefold.evaluation.Section;
import org.threefold.journey.Task.Kind;
import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.stream.Collectors;

/// What a case needs from the person in one of its seats, until the decision is locked.
record SeatTasks(Standing standing, Discipline seat, Tasks tasks) {

    void gather() {
        var decision = standing.decision();
        if (decision != null && decision.locked()) return;
        findings();
        var unsigned = standing.unsigned(seat);
        if (!unsigned.isEmpty()) evaluate(List.copyOf(unsigned));
        if (decision != null) signDecision(decision);
        else if (standing.evaluated()) opinion();
    }

    private void findings() {
        int absolute = standing.open(seat, "ABSOLUTE");
        int clearance = standing.open(seat, "REQUIRES_CLEARANCE");
        if (absolute > 0)
            tasks.add(
                    Kind.CORRECT_OR_STOP,
                    seat,
                    standing.openedAt(),
                    "Look at " + Words.count(absolute, "absolute contraindication"),
                    "It stops this case. Only a corrected fact removes it.",
                    "Read finding",
                    "findings");
        if (clearance > 0)
            tasks.add(
                    Kind.CLEAR,
                    seat,
                    standing.openedAt(),
                    "Clear or refuse " + Words.count(clearance, "finding"),
                    "You own the clearance; no decision is possible before it.",
                    "Open findings",
                    "findings");
        int unknown = standing.open(seat, "INFO_MISSING");
        if (unknown > 0 && standing.unsigned(seat).isEmpty())
            tasks.add(
                    Kind.FIND_OUT,
                    seat,
                    standing.openedAt(),
                    "Find out " + Words.count(unknown, "thing"),
                    "Your sections are signed, but rules still miss facts.",
                    "Open findings",
                    "findings");
    }

    private void evaluate(List<Section> unsigned) {
        var names = unsigned.stream().map(Section::title).collect(Collectors.joining(", "));
        tasks.add(
                Kind.EVALUATE,
                seat,
                standing.openedAt(),
                "Evaluate: " + Words.count(unsigned.size(), "section") + " to sign",
                names + ".",
                "Open evaluation",
                "evaluation/" + unsigned.getFirst().prefix());
    }

    private void opinion() {
        var round = standing.round();
        if (round != null && round.opinions().containsKey(seat)) {
            if (round.opinions().size() == 3 && standing.conference() != null)
                tasks.add(
                        Kind.DECIDE,
                        seat,
                        standing.lastOpinion(),
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
        tasks.add(
                Kind.GIVE_OPINION,
                seat,
                round == null ? standing.lastSignature() : round.openedAt(),
                "Give your opinion",
                conferenceWords() + others,
                "Write opinion",
                "opinion");
    }

    private void signDecision(Standing.DecisionStanding decision) {
        if (decision.signatures().containsKey(seat)) return;
        tasks.add(
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
}
