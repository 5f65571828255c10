package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.TaskDraft;
import org.threefold.progress.TaskTime;
import org.threefold.progress.TaskUrgency;

import java.time.Instant;

/// Makes moments of when a task is on the list. They are beginnings of days in the practice's zone,
/// so that the same facts always give the same rows.
///
/// @param conference when the team meets about the case, or last met
record TaskMoments(PracticeClock clock, @Nullable Instant conference) {

    /// Practice policy: what is due within so many days is urgent, or announced.
    private static final int CLOSE = 2;

    TaskRow of(TaskDraft asked) {
        return switch (asked.time()) {
            case TaskTime.Anytime it -> row(asked, it.urgency(), it.since(), null, null);
            case TaskTime.BeforeConference it -> beforeConference(asked, it);
            case TaskTime.OnDay it -> {
                var start = clock.startOf(it.day());
                yield row(asked, TaskUrgency.ROUTINE, it.since(), start, start);
            }
            case TaskTime.UntilDay it -> untilDay(asked, it);
            case TaskTime.After it ->
                    new TaskRow(
                            asked.kind(),
                            asked.seat(),
                            "",
                            TaskUrgency.SOON,
                            it.moment(),
                            it.dueAt(),
                            it.moment(),
                            null,
                            null,
                            asked.parameters());
        };
    }

    private TaskRow beforeConference(TaskDraft asked, TaskTime.BeforeConference it) {
        if (conference == null) return row(asked, TaskUrgency.SOON, it.since(), null, null);
        var urgent = clock.startOf(clock.dayOf(conference).minusDays(CLOSE));
        return row(asked, TaskUrgency.SOON, it.since(), conference, urgent);
    }

    private TaskRow untilDay(TaskDraft asked, TaskTime.UntilDay it) {
        var end = clock.startOf(it.last().plusDays(1));
        var opens = clock.startOf(it.last().minusDays(CLOSE));
        return new TaskRow(
                asked.kind(),
                asked.seat(),
                it.last().toString(),
                TaskUrgency.SOON,
                opens,
                end,
                opens,
                clock.startOf(it.last()),
                it.stays() ? null : end,
                asked.parameters());
    }

    private static TaskRow row(
            TaskDraft asked,
            TaskUrgency urgency,
            Instant since,
            @Nullable Instant dueAt,
            @Nullable Instant urgentAt) {
        return new TaskRow(
                asked.kind(),
                asked.seat(),
                "",
                urgency,
                since,
                dueAt,
                null,
                urgentAt,
                null,
                asked.parameters());
    }
}
