package org.threefold.ui.clinic.tasks;

import org.springframework.stereotype.Component;
import org.threefold.intake.IntakeTask;
import org.threefold.progress.TaskKind;
import org.threefold.worklist.Task;

import java.util.List;

/// Words of what the answers from home ask for.
@Component
class IntakeWording implements TaskWording {

    @Override
    public List<? extends TaskKind> kinds() {
        return List.of(IntakeTask.values());
    }

    @Override
    public TaskWords of(Task task) {
        return new TaskWords(
                "Read what the patient answered at home",
                "The patient says that it is ready for review.",
                "Read answers",
                "intake");
    }
}
