package org.threefold.worklist;

import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskUrgency;
import org.threefold.safety.AlarmTask;
import org.threefold.safety.OpenAlarm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Open alarms as rows of a work list, one a case: for everybody who may act, and for the
/// coordinator where nobody can, where it went to another, and where it is overdue.
final class AlarmRows {

    private AlarmRows() {}

    static List<WorkRow> of(Permit permit, List<OpenAlarm> alarms) {
        var rows = new LinkedHashMap<Object, WorkRow>();
        for (var alarm : alarms)
            if (alarm.mayAct() || permit.has(Role.COORDINATOR) && needsCoordinator(alarm))
                rows.putIfAbsent(alarm.caseId(), row(alarm));
        return new ArrayList<>(rows.values());
    }

    private static boolean needsCoordinator(OpenAlarm alarm) {
        return alarm.first().isEmpty() || alarm.overdue() || alarm.moved().isPresent();
    }

    private static WorkRow row(OpenAlarm alarm) {
        var task =
                new Task(
                        AlarmTask.CALL_PATIENT,
                        null,
                        "",
                        TaskUrgency.AT_ONCE,
                        alarm.at(),
                        null,
                        TaskParameters.NONE);
        return new WorkRow(alarm.caseId(), task, alarm.person(), alarm.record(), alarm);
    }
}
