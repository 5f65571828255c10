package org.threefold.progress;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;

/// One thing that a module asks for.
///
/// @param seat whose it is; nobody's seat means the coordinator's
public record TaskDraft(
        TaskKind kind, @Nullable Discipline seat, TaskTime time, TaskParameters parameters) {

    public static TaskDraft ofSeat(TaskKind kind, Discipline seat, TaskTime time) {
        return new TaskDraft(kind, seat, time, TaskParameters.NONE);
    }

    public static TaskDraft ofCoordinator(TaskKind kind, TaskTime time) {
        return new TaskDraft(kind, null, time, TaskParameters.NONE);
    }

    public TaskDraft with(TaskParameters its) {
        return new TaskDraft(kind, seat, time, its);
    }
}
