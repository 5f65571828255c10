package org.threefold.journey;

import org.jspecify.annotations.Nullable;
import org.threefold.journey.Task.Kind;
import org.threefold.journey.Task.Urgency;
import org.threefold.kernel.Discipline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a case needs, and from whom: read off where it stands.
final class Tasks {

    static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(Task::urgency).thenComparing(Task::since);

    private static final Duration CLOSE = Duration.ofDays(2);

    private final Standing standing;
    private final Instant now;
    private final List<Task> found = new ArrayList<>();

    private Tasks(Standing standing, Instant now) {
        this.standing = standing;
        this.now = now;
    }

    static List<Task> of(Standing standing, Instant now) {
        var tasks = new Tasks(standing, now);
        new SafetyTasks(standing, tasks).gather();
        new CoordinatorTasks(standing, tasks).gather();
        for (var seat : Discipline.values())
            if (standing.seats().containsKey(seat)) {
                new HomeTasks(standing, seat, tasks).gather();
                new SeatTasks(standing, seat, tasks).gather();
            }
        return List.copyOf(tasks.found);
    }

    static String waitsFor(List<Task> tasks) {
        return tasks.stream().min(BY_URGENCY).map(Tasks::whoAndWhat).orElse("");
    }

    void add(
            Kind kind,
            @Nullable Discipline seat,
            Instant since,
            String what,
            String why,
            String action,
            String path) {
        found.add(new Task(kind, seat, urgency(kind), since, what, why, action, path));
    }

    private static String whoAndWhat(Task task) {
        var who = task.seat() == null ? "Coordinator" : task.seat().words();
        return who + ": " + task.what();
    }

    private Urgency urgency(Kind kind) {
        var conference = standing.conference();
        boolean soon = conference != null && conference.isBefore(now.plus(CLOSE));
        return switch (kind) {
            case CALL_PATIENT -> Urgency.AT_ONCE;
            case CORRECT_OR_STOP -> Urgency.URGENT;
            case GIVE_OPINION, EVALUATE, CLEAR, READ_ANSWERS ->
                    soon ? Urgency.URGENT : Urgency.SOON;
            case SIGN_DECISION, DECIDE, INVITE_PATIENT, FILL_SEATS -> Urgency.SOON;
            case FIND_OUT, DATE_CONFERENCE, REVISIT -> Urgency.ROUTINE;
        };
    }
}
