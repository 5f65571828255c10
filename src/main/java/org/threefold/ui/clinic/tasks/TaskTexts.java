package org.threefold.ui.clinic.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.progress.TaskKind;
import org.threefold.safety.AlarmTask;
import org.threefold.worklist.Task;
import org.threefold.worklist.WorkRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of all tasks; each module's are in a [TaskWording].
@Component
public class TaskTexts {

    private final Map<TaskKind, TaskWording> wordings = new HashMap<>();

    TaskTexts(List<TaskWording> all) {
        for (var wording : all)
            for (var kind : wording.kinds())
                if (wordings.put(kind, wording) != null)
                    throw new IllegalStateException("Two wordings of " + kind.name());
    }

    public TaskWords of(Task task) {
        var wording = wordings.get(task.kind());
        if (wording == null) throw new IllegalStateException("No words for " + task.kind().name());
        return wording.of(task);
    }

    /// Of an alarm, who acts on it is said as it is at the moment.
    public TaskWords of(WorkRow row) {
        return row.alarm() == null ? of(row.task()) : AlarmWording.of(row.alarm());
    }

    /// "Pain: Give your opinion"; empty where there is nothing to do.
    public String whoAndWhat(@Nullable Task task) {
        if (task == null) return "";
        var what = of(task).what();
        if (task.kind() == AlarmTask.CALL_PATIENT) return what;
        return (task.seat() == null ? "Coordinator" : task.seat().words()) + ": " + what;
    }
}
