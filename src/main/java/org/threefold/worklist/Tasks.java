package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.PracticeClock;
import org.threefold.worklist.Task.Kind;
import org.threefold.worklist.Task.Urgency;
import org.threefold.worklist.TaskRow.Parameters;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a case needs, and from whom: read off where it stands. Whatever a day changes is a moment
/// on the row, so that the same facts always give the same rows.
final class Tasks {

    /// As `worklist.first_tasks` orders them.
    static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(Task::urgency)
                    .thenComparing(Task::since)
                    .thenComparing(task -> task.kind().name())
                    .thenComparing(Task::seat, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// Practice policy: what is due within so many days is urgent, or announced.
    static final int CLOSE = 2;

    /// After so long a conference that recorded no decision has passed.
    static final Duration CONFERENCE = Duration.ofHours(12);

    private final CaseMilestones milestones;
    private final PracticeClock clock;
    private final List<TaskRow> found = new ArrayList<>();

    private Tasks(CaseMilestones milestones, PracticeClock clock) {
        this.milestones = milestones;
        this.clock = clock;
    }

    /// What is stored: the same at every hour.
    static List<TaskRow> rows(CaseMilestones milestones, PracticeClock clock) {
        var tasks = new Tasks(milestones, clock);
        new SafetyTasks(milestones, tasks).gather();
        new CoordinatorTasks(milestones, tasks).gather();
        for (var seat : Discipline.values())
            if (milestones.seats().containsKey(seat)) {
                new HomeTasks(milestones, seat, tasks).gather();
                new SeatTasks(milestones, seat, tasks).gather();
            }
        return List.copyOf(tasks.found);
    }

    /// What is asked for now.
    static List<Task> of(CaseMilestones milestones, PracticeClock clock) {
        return rows(milestones, clock).stream()
                .map(row -> row.at(clock))
                .flatMap(Optional::stream)
                .toList();
    }

    static String waitsFor(List<Task> tasks) {
        return tasks.stream().min(BY_URGENCY).map(Tasks::whoAndWhat).orElse("");
    }

    static String whoAndWhat(Task task) {
        if (task.kind() == Kind.CALL_PATIENT) return task.what();
        var who = task.seat() == null ? "Coordinator" : task.seat().words();
        return who + ": " + task.what();
    }

    /// Something to be done at any time.
    void add(
            Kind kind,
            @Nullable Discipline seat,
            Urgency urgency,
            Instant since,
            Parameters parameters) {
        found.add(new TaskRow(kind, seat, "", urgency, since, null, null, null, null, parameters));
    }

    /// Something to be done before the conference: urgent as it comes near, and when it has passed.
    void addBeforeConference(
            Kind kind, @Nullable Discipline seat, Instant since, Parameters parameters) {
        var conference = milestones.conference();
        if (conference == null) {
            add(kind, seat, Urgency.SOON, since, parameters);
            return;
        }
        var urgent = clock.startOf(clock.dayOf(conference).minusDays(CLOSE));
        found.add(
                new TaskRow(
                        kind,
                        seat,
                        "",
                        Urgency.SOON,
                        since,
                        conference,
                        null,
                        urgent,
                        null,
                        parameters));
    }

    /// A conference to be dated, because there is none, or the last one passed without a decision.
    void addConferenceToDate(Instant since) {
        var conference = milestones.conference();
        if (conference == null) {
            add(Kind.DATE_CONFERENCE, null, Urgency.ROUTINE, since, Parameters.NONE);
            return;
        }
        var passed = conference.plus(CONFERENCE);
        found.add(
                new TaskRow(
                        Kind.DATE_CONFERENCE,
                        null,
                        "",
                        Urgency.SOON,
                        passed,
                        conference,
                        passed,
                        null,
                        null,
                        Parameters.NONE));
    }

    /// Something to be done on a day: on the list before, urgent on the day.
    void addOnDay(Kind kind, @Nullable Discipline seat, Instant since, LocalDate day) {
        var start = clock.startOf(day);
        found.add(
                new TaskRow(
                        kind,
                        seat,
                        "",
                        Urgency.ROUTINE,
                        since,
                        start,
                        null,
                        start,
                        null,
                        Parameters.NONE));
    }

    /// Something that ends with a day: on the list from a few days before, urgent on the last day.
    ///
    /// @param stays whether it stays on the list after that day
    void addUntil(Kind kind, @Nullable Discipline seat, LocalDate last, int count, boolean stays) {
        var end = clock.startOf(last.plusDays(1));
        var opens = clock.startOf(last.minusDays(CLOSE));
        found.add(
                new TaskRow(
                        kind,
                        seat,
                        last.toString(),
                        Urgency.SOON,
                        opens,
                        end,
                        opens,
                        clock.startOf(last),
                        stays ? null : end,
                        Parameters.count(count)));
    }
}
