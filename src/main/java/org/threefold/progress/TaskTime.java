package org.threefold.progress;

import java.time.Instant;
import java.time.LocalDate;

/// When a task is on the list, and from when it is urgent. `worklist` makes moments of it, in the
/// practice's zone and by its policy of what is near.
public sealed interface TaskTime {

    /// At any time, as urgent as it is.
    record Anytime(TaskUrgency urgency, Instant since) implements TaskTime {}

    /// Before the team meets about the case: soon, and urgent as the conference comes near and when
    /// it has passed.
    record BeforeConference(Instant since) implements TaskTime {}

    /// On a day: on the list before, urgent from its beginning.
    record OnDay(Instant since, LocalDate day) implements TaskTime {}

    /// It ends with a day: on the list from a few days before, urgent on the last day.
    ///
    /// @param stays whether it stays on the list after that day
    record UntilDay(LocalDate last, boolean stays) implements TaskTime {}

    /// Soon, from a moment on.
    ///
    /// @param dueAt by when it was to be done
    record After(Instant moment, Instant dueAt) implements TaskTime {}
}
