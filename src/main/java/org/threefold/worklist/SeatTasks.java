package org.threefold.worklist;

import org.threefold.evaluation.Section;
import org.threefold.kernel.Discipline;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;
import org.threefold.worklist.TaskRow.Parameters;

import java.time.Instant;
import java.util.List;

/// What a case needs from the person in one of its seats, until the decision is locked; and what
/// holds it afterwards.
record SeatTasks(CaseMilestones milestones, Discipline seat, Tasks tasks) {

    void gather() {
        clearances();
        var decision = milestones.decision();
        if (decision != null && decision.locked()) {
            if (decision.proceeds()) hold();
            return;
        }
        findings();
        var unsigned = milestones.unsigned(seat);
        if (!unsigned.isEmpty()) evaluate(List.copyOf(unsigned));
        if (decision != null) signDecision(decision);
        else if (milestones.evaluated()) opinion();
    }

    /// Also after the decision: a session rests on the clearances that hold.
    private void clearances() {
        milestones.clearances().stream()
                .filter(it -> it.seat() == seat)
                .forEach(
                        it ->
                                tasks.addUntil(
                                        Kind.RENEW_CLEARANCE,
                                        seat,
                                        it.lastDay(),
                                        it.count(),
                                        false));
    }

    /// What came up after the team decided to go on: the case is on hold until it is settled.
    private void hold() {
        absolute();
        int clearance = milestones.open(seat, "REQUIRES_CLEARANCE");
        if (clearance > 0)
            tasks.add(
                    Kind.CLEAR,
                    seat,
                    Urgency.URGENT,
                    milestones.since(seat, "REQUIRES_CLEARANCE"),
                    Parameters.count(clearance));
    }

    private void absolute() {
        int absolute = milestones.open(seat, "ABSOLUTE");
        if (absolute > 0)
            tasks.add(
                    Kind.CORRECT_OR_STOP,
                    seat,
                    Urgency.URGENT,
                    milestones.since(seat, "ABSOLUTE"),
                    Parameters.count(absolute));
    }

    private void findings() {
        absolute();
        int clearance = milestones.open(seat, "REQUIRES_CLEARANCE");
        if (clearance > 0)
            tasks.addBeforeConference(
                    Kind.CLEAR,
                    seat,
                    milestones.since(seat, "REQUIRES_CLEARANCE"),
                    Parameters.count(clearance));
        int unknown = milestones.open(seat, "INFO_MISSING");
        if (unknown > 0 && milestones.unsigned(seat).isEmpty())
            tasks.add(
                    Kind.FIND_OUT,
                    seat,
                    Urgency.ROUTINE,
                    later(milestones.since(seat, "INFO_MISSING"), milestones.lastSignature(seat)),
                    Parameters.count(unknown));
    }

    private void evaluate(List<Section> unsigned) {
        tasks.addBeforeConference(
                Kind.EVALUATE,
                seat,
                milestones.openedAt(),
                new Parameters(unsigned.size(), unsigned.stream().map(Section::name).toList()));
    }

    private void opinion() {
        var round = milestones.round();
        if (round != null && round.opinions().containsKey(seat)) {
            if (round.opinions().size() == 3 && milestones.conference() != null)
                tasks.addBeforeConference(
                        Kind.DECIDE, seat, milestones.lastOpinion(), Parameters.NONE);
            return;
        }
        tasks.addBeforeConference(
                Kind.GIVE_OPINION,
                seat,
                round == null ? milestones.lastSignature() : round.openedAt(),
                Parameters.count(milestones.opinions()));
    }

    private void signDecision(CaseMilestones.DecisionStanding decision) {
        if (decision.signatures().containsKey(seat)) return;
        tasks.add(Kind.SIGN_DECISION, seat, Urgency.SOON, decision.recordedAt(), Parameters.NONE);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
