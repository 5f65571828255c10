package org.threefold.worklist;

import org.threefold.access.TeamMilestones;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.progress.Stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where one case stands, and what it waits for.
public record CaseStatus(Stage stage, Milestones milestones, List<Task> tasks) {

    public CaseStatus {
        tasks = List.copyOf(tasks);
    }

    /// The account in each filled seat.
    public Map<Discipline, UUID> seats() {
        return milestones.of(TeamMilestones.class).seats();
    }

    /// What an account is to do next: in a seat of theirs, and what is the coordinator's where they
    /// coordinate. It is the first line of their work list for this case.
    public Optional<Task> next(UUID account, boolean coordinates) {
        return tasks.stream()
                .filter(
                        task ->
                                task.seat() == null
                                        ? coordinates
                                        : account.equals(seats().get(task.seat())))
                .min(Task.BY_URGENCY);
    }

    /// Whether something came up after the team decided to go on, and nothing may follow before it
    /// is settled.
    public boolean onHold() {
        return stage.phase() == Stage.Phase.PROCEEDING
                && tasks.stream().anyMatch(it -> it.kind().holds());
    }

    /// What the case waits for first, and whom.
    public Optional<Task> waitsFor() {
        return tasks.stream().min(Task.BY_URGENCY);
    }
}
