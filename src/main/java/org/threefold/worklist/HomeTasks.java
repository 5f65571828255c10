package org.threefold.worklist;

import org.threefold.kernel.Discipline;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.TaskRow.Parameters;

/// What the patient sent from home, for each seat until its holder has read it; a new holder has
/// not. It is asked whatever was decided: what a patient sends is read.
record HomeTasks(CaseMilestones milestones, Discipline seat, Tasks tasks) {

    void gather() {
        var home = milestones.home();
        if (home == null || home.readBy().contains(milestones.seats().get(seat))) return;
        tasks.addBeforeConference(Kind.READ_ANSWERS, seat, home.sentAt(), Parameters.NONE);
    }
}
