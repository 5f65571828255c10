package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One task as it is stored: what it is about and its moments, read off the facts alone. What is
/// asked for at a moment, how urgently and in which words, is read off the row.
///
/// @param subject what tells apart two tasks of a kind; empty where there is one at a time
/// @param dueAt by when it is to be done
/// @param opensAt from when on it is on the list; absent, at once
/// @param urgentAt from when on it is urgent
/// @param closesAt from when on it is off the list
record TaskRow(
        Kind kind,
        @Nullable Discipline seat,
        String subject,
        Urgency urgency,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant opensAt,
        @Nullable Instant urgentAt,
        @Nullable Instant closesAt,
        Parameters parameters) {

    /// What the words need.
    ///
    /// @param names of sections or of seats, as their enums name them
    record Parameters(int count, List<String> names) {
        static final Parameters NONE = new Parameters(0, List.of());

        static Parameters count(int count) {
            return new Parameters(count, List.of());
        }
    }

    /// The task as it is now; nothing before it opens and after it closes.
    Optional<Task> at(PracticeClock clock) {
        var now = clock.instant();
        if (opensAt != null && now.isBefore(opensAt)) return Optional.empty();
        if (closesAt != null && !now.isBefore(closesAt)) return Optional.empty();
        var said = TaskWords.of(this, clock);
        return Optional.of(
                new Task(
                        kind,
                        seat,
                        urgency(now),
                        since,
                        said.what(),
                        said.why(),
                        said.action(),
                        said.path()));
    }

    private Urgency urgency(Instant now) {
        boolean risen = urgentAt != null && !now.isBefore(urgentAt);
        return risen && urgency.compareTo(Urgency.URGENT) > 0 ? Urgency.URGENT : urgency;
    }
}
