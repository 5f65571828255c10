package org.threefold.journey;

import org.threefold.journey.Task.Kind;
import org.threefold.kernel.Discipline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a case needs from the coordinator: seats, a conference date, an invitation, a day to look
/// again.
record CoordinatorTasks(Standing standing, Tasks tasks) {

    void gather() {
        int empty = Discipline.values().length - standing.seats().size();
        if (empty > 0)
            tasks.add(
                    Kind.FILL_SEATS,
                    null,
                    standing.openedAt(),
                    "Fill " + Words.count(empty, "seat"),
                    "Nobody yet for "
                            + missing(standing.seats().keySet())
                            + ". All three weigh a case.",
                    "Give seats",
                    "team");
        var decision = standing.decision();
        if (standing.opinions() == 3 && decision == null && standing.conference() == null)
            tasks.add(
                    Kind.DATE_CONFERENCE,
                    null,
                    standing.lastOpinion(),
                    "Date a conference",
                    "All three opinions are signed and open.",
                    "Plan conference",
                    "conference");
        if (decision != null
                && decision.locked()
                && decision.proceeds()
                && !standing.patientInvited())
            tasks.add(
                    Kind.INVITE_PATIENT,
                    null,
                    decision.recordedAt(),
                    "Invite the patient",
                    "The decision is signed; the patient cannot read it yet.",
                    "Invite",
                    "team");
        if (decision != null && decision.locked() && decision.revisitOn() != null)
            tasks.add(
                    Kind.REVISIT,
                    null,
                    decision.recordedAt(),
                    "Revisit on the agreed day",
                    "Deferred until " + decision.revisitOn() + ".",
                    "Open case",
                    "");
    }

    private static String missing(Set<Discipline> filled) {
        return Arrays.stream(Discipline.values())
                .filter(seat -> !filled.contains(seat))
                .map(it -> it.words().toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(" and "));
    }
}
