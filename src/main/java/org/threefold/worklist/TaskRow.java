package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.progress.TaskKind;
import org.threefold.progress.TaskParameters;
import org.threefold.progress.TaskUrgency;

import java.time.Instant;
import java.util.Optional;

/// One task as it is stored: what it is about and its moments, read off the facts alone. What is
/// asked for at a moment, and how urgently, is read off the row.
///
/// @param subject what tells apart two tasks of a kind; empty where there is one at a time
/// @param dueAt by when it is to be done
/// @param opensAt from when on it is on the list; absent, at once
/// @param urgentAt from when on it is urgent
/// @param closesAt from when on it is off the list
record TaskRow(
        TaskKind kind,
        @Nullable Discipline seat,
        String subject,
        TaskUrgency urgency,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant opensAt,
        @Nullable Instant urgentAt,
        @Nullable Instant closesAt,
        TaskParameters parameters) {

    /// The task as it is then; nothing before it opens and after it closes.
    Optional<Task> at(Instant now) {
        if (opensAt != null && now.isBefore(opensAt)) return Optional.empty();
        if (closesAt != null && !now.isBefore(closesAt)) return Optional.empty();
        return Optional.of(new Task(kind, seat, subject, urgency(now), since, dueAt, parameters));
    }

    private TaskUrgency urgency(Instant now) {
        boolean risen = urgentAt != null && !now.isBefore(urgentAt);
        return risen && urgency.compareTo(TaskUrgency.URGENT) > 0 ? TaskUrgency.URGENT : urgency;
    }
}
