package org.threefold.worklist;

import org.threefold.kernel.Discipline;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;
import org.threefold.worklist.TaskRow.Parameters;

import java.util.Arrays;
import java.util.List;

/// What a case needs from the coordinator: an answer to a reported death, seats, a conference
/// date, an invitation, a day to look again.
record CoordinatorTasks(CaseMilestones milestones, Tasks tasks) {

    void gather() {
        var death = milestones.death();
        if (death != null && death.reported())
            tasks.add(Kind.CONFIRM_DEATH, null, Urgency.URGENT, death.at(), Parameters.NONE);
        var missing = missing();
        if (!missing.isEmpty())
            tasks.add(
                    Kind.FILL_SEATS,
                    null,
                    Urgency.SOON,
                    milestones.openedAt(),
                    new Parameters(missing.size(), missing));
        var decision = milestones.decision();
        if (decision != null) decided(decision);
        else if (milestones.opinions() == 3 || milestones.conference() != null)
            tasks.addConferenceToDate(milestones.lastOpinion());
    }

    private void decided(CaseMilestones.DecisionStanding decision) {
        if (!decision.locked()) return;
        if (decision.proceeds() && !milestones.patientInvited() && milestones.death() == null)
            tasks.add(
                    Kind.INVITE_PATIENT,
                    null,
                    Urgency.SOON,
                    decision.recordedAt(),
                    Parameters.NONE);
        if (decision.revisitOn() != null)
            tasks.addOnDay(Kind.REVISIT, null, decision.recordedAt(), decision.revisitOn());
        if (decision.reReviewBy() != null)
            tasks.addUntil(Kind.RE_REVIEW, null, decision.reReviewBy(), 1, true);
    }

    private List<String> missing() {
        return Arrays.stream(Discipline.values())
                .filter(seat -> !milestones.seats().containsKey(seat))
                .map(Discipline::name)
                .toList();
    }
}
