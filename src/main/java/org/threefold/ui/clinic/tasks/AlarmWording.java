package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.progress.TaskKind;
import org.threefold.safety.AlarmTask;
import org.threefold.safety.OpenAlarm;
import org.threefold.worklist.Task;

import java.util.List;

/// Words of an alarm.
@Component
class AlarmWording implements TaskWording {

    private static final String WHAT = "Call the patient now";
    private static final String PATH = "alarm";

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(AlarmTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        return new TaskWords(
                WHAT,
                "An answer in a questionnaire needs a clinician at once.",
                "Open the alarm",
                PATH);
    }

    /// For whoever reads a work list: whether they may act, who does, and whether it is overdue.
    static TaskWords of(OpenAlarm alarm) {
        var overdue = alarm.overdue() ? "Not closed in time. " : "";
        var moved = alarm.moved().map(it -> it + " ").orElse("");
        return new TaskWords(
                alarm.mayAct() ? WHAT : "See that somebody calls the patient now",
                overdue + moved + alarm.whoActs(),
                alarm.mayAct() ? "Open the alarm" : "Open the case",
                alarm.mayAct() ? PATH : "team");
    }
}
