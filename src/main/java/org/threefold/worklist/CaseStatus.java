package org.threefold.worklist;

import org.threefold.kernel.Discipline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where one case stands, and what it waits for.
public record CaseStatus(Stage stage, CaseMilestones milestones, List<Task> tasks) {

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
                                        : account.equals(milestones.seats().get(task.seat())))
                .min(Tasks.BY_URGENCY);
    }

    /// Whether something came up after the team decided to go on, and nothing may follow before it
    /// is settled.
    public boolean onHold() {
        return stage == Stage.PREPARING
                && tasks.stream()
                        .anyMatch(
                                it ->
                                        it.kind() == Task.Kind.CORRECT_OR_STOP
                                                || it.kind() == Task.Kind.CLEAR);
    }

    /// In one line: what the case waits for, and whom.
    public String waitsFor() {
        return Tasks.waitsFor(tasks);
    }
}
