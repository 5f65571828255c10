package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskUrgency;

import java.time.Instant;
import java.util.Comparator;

/// One thing that somebody is to do for a case now. Its words are made where it is shown.
///
/// @param seat whose it is; nobody's seat means the coordinator's
/// @param subject what tells apart two tasks of a kind; empty where there is one at a time
/// @param dueAt by when it is to be done
public record Task(
        TaskKind kind,
        @Nullable Discipline seat,
        String subject,
        TaskUrgency urgency,
        Instant since,
        @Nullable Instant dueAt,
        TaskParameters parameters) {

    /// As `worklist.first_tasks` orders them.
    static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(Task::urgency)
                    .thenComparing(Task::since)
                    .thenComparing(task -> task.kind().name())
                    .thenComparing(Task::seat, Comparator.nullsFirst(Comparator.naturalOrder()));
}
