package org.threefold.journey;

import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.Optional;

/// Where one case stands, and what it waits for.
public record Whereabouts(Stage stage, Standing standing, List<Task> tasks) {

    /// What this seat is to do next, the most urgent first.
    public Optional<Task> next(Discipline seat) {
        return tasks.stream().filter(task -> task.seat() == seat).min(Tasks.BY_URGENCY);
    }

    /// In one line: what the case waits for, and whom.
    public String waitsFor() {
        return Tasks.waitsFor(tasks);
    }
}
