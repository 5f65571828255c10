package org.threefold.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/// When a job runs again after it has run.
public sealed interface JobSchedule {

    /// So long after the end of the last run.
    record Every(Duration pause) implements JobSchedule {
        public Every {
            if (!pause.isPositive())
                throw new IllegalArgumentException("A job pauses between runs: " + pause);
        }
    }

    /// Once a day, at this time in the zone of the practice.
    record Daily(LocalTime at) implements JobSchedule {}

    /// The same for the scheduling library.
    default Schedule in(ZoneId zone) {
        return switch (this) {
            case Every(var pause) -> Schedules.fixedDelay(pause);
            case Daily(var at) -> Schedules.daily(zone, at);
        };
    }
}
