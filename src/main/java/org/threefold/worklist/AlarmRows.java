package org.threefold.worklist;

import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.safety.OpenAlarm;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;

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
        var overdue = alarm.overdue() ? "Not closed in time. " : "";
        var moved = alarm.moved().map(it -> it + " ").orElse("");
        return new WorkRow(
                alarm.caseId(),
                Kind.CALL_PATIENT,
                "",
                Urgency.AT_ONCE,
                alarm.at(),
                alarm.person(),
                alarm.record(),
                alarm.mayAct() ? SafetyTasks.WHAT : "See that somebody calls the patient now",
                overdue + moved + alarm.whoActs(),
                alarm.mayAct() ? "Open the alarm" : "Open the case",
                alarm.mayAct() ? SafetyTasks.PATH : "team");
    }
}
