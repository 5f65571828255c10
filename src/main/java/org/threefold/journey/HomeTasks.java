package org.threefold.journey;

import org.threefold.journey.Task.Kind;
import org.threefold.journey.TaskRow.Parameters;
import org.threefold.kernel.Discipline;

/// What the patient sent from home, for each seat until its holder has read it; a new holder has
/// not. It is asked whatever was decided: what a patient sends is read.
record HomeTasks(CaseMilestones standing, Discipline seat, Tasks tasks) {

    void gather() {
        var home = standing.home();
        if (home == null || home.readBy().contains(standing.seats().get(seat))) return;
        tasks.addBeforeConference(Kind.READ_ANSWERS, seat, home.sentAt(), Parameters.NONE);
    }
}
