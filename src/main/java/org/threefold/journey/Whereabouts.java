package org.threefold.journey;

import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where one case stands, and what it waits for.
public record Whereabouts(Stage stage, Standing standing, List<Task> tasks) {

    /// What this seat is to do next, the most urgent first.
    public Optional<Task> next(Discipline seat) {
        return tasks.stream().filter(task -> task.seat() == seat).min(Tasks.BY_URGENCY);
    }

    /// What an account is to do next: in a seat of theirs, and what is the coordinator's where they
    /// coordinate. It is the first line of their work list for this case.
    public Optional<Task> next(UUID account, boolean coordinates) {
        return tasks.stream()
                .filter(
                        task ->
                                task.seat() == null
                                        ? coordinates
                                        : account.equals(standing.seats().get(task.seat())))
                .min(Tasks.BY_URGENCY);
    }

    /// In one line: what the case waits for, and whom.
    public String waitsFor() {
        return Tasks.waitsFor(tasks);
    }
}
