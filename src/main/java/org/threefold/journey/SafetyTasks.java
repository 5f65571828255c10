package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.threefold.journey.Task.Kind;
import org.threefold.journey.Task.Urgency;
import org.threefold.journey.TaskRow.Parameters;
import org.threefold.kernel.Discipline;

import java.util.List;

/// What cannot wait: an answer of the patient that somebody has to act on. It is mental health's;
/// where that seat is empty, the next one's, and without any the coordinator finds somebody. What
/// the patient answered is not said here: these words stand on lists.
record SafetyTasks(Standing standing, Tasks tasks) {

    private static final List<Discipline> IN_TURN =
            List.of(Discipline.MENTAL_HEALTH, Discipline.PAIN, Discipline.THERAPY);

    void gather() {
        var since = standing.alarm();
        if (since == null) return;
        tasks.add(Kind.CALL_PATIENT, whose(), Urgency.AT_ONCE, since, Parameters.NONE);
    }

    private @Nullable Discipline whose() {
        return IN_TURN.stream().filter(standing.seats()::containsKey).findFirst().orElse(null);
    }
}
