package org.threefold.ui.clinic.tasks;

import org.threefold.progress.TaskKind;
import org.threefold.worklist.Task;

import java.util.List;

/// The words of the tasks of one module, and where they lead. A bean of this package for each
/// module that declares kinds of tasks.
interface TaskWording {

    /// The kinds it has words for.
    List<? extends TaskKind> kinds();

    TaskWords of(Task task);
}
