package org.threefold.ui.clinic.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.conference.ConferenceMilestones;
import org.threefold.kernel.PracticeClock;

import java.time.Instant;

/// The sentence about the conference that a task is due before.
@Component
class ConferenceWords {

    private final PracticeClock clock;

    ConferenceWords(PracticeClock clock) {
        this.clock = clock;
    }

    /// Ends with a space; empty where there is none.
    String before(@Nullable Instant conference) {
        if (conference == null) return "";
        return clock.instant().isBefore(conference.plus(ConferenceMilestones.PASSED_AFTER))
                ? "Conference on " + TaskNumbers.day(conference, clock) + ". "
                : passed(conference) + " ";
    }

    String passed(@Nullable Instant conference) {
        return "The conference on "
                + TaskNumbers.day(conference, clock)
                + " passed without a decision.";
    }
}
