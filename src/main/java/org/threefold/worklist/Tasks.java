package org.threefold.worklist;

import org.springframework.stereotype.Component;
import org.threefold.kernel.PracticeClock;
import org.threefold.progress.Milestones;
import org.threefold.review.ReviewMilestones;

import java.util.List;
import java.util.Optional;

/// What a case needs, and from whom: what all modules ask for by where it stands.
@Component
class Tasks {

    private final ProgressParts parts;
    private final PracticeClock clock;

    Tasks(ProgressParts parts, PracticeClock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /// What is stored: the same at every hour.
    List<TaskRow> rows(Milestones milestones) {
        var moments = new TaskMoments(clock, ReviewMilestones.conference(milestones).orElse(null));
        return parts.tasks(milestones, Stages.of(milestones)).stream().map(moments::of).toList();
    }

    /// What is asked for now.
    List<Task> now(Milestones milestones) {
        var now = clock.instant();
        return rows(milestones).stream().map(row -> row.at(now)).flatMap(Optional::stream).toList();
    }
}
