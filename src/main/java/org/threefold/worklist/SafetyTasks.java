package org.threefold.worklist;

import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;
import org.threefold.worklist.TaskRow.Parameters;

/// What cannot wait: an alarm. The stored row only says what the case waits for: who acts changes
/// with accounts and with time, so work lists ask `safety` when they are read; see [AlarmRows].
record SafetyTasks(CaseMilestones milestones, Tasks tasks) {

    static final String WHAT = "Call the patient now";
    static final String PATH = "alarm";

    void gather() {
        var since = milestones.alarm();
        if (since != null)
            tasks.add(Kind.CALL_PATIENT, null, Urgency.AT_ONCE, since, Parameters.NONE);
    }
}
