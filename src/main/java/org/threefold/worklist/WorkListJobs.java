package org.threefold.worklist;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.threefold.jobs.JobSchedule;
import org.threefold.jobs.Jobs;
import org.threefold.jobs.RecurringJob;

import java.time.Duration;
import java.time.LocalTime;

/// When the lists are written again: after a start with another version or in another zone, and
/// further where that stopped on the way. Each night they are compared with the facts.
@Configuration(proxyBeanMethods = false)
class WorkListJobs {

    private static final LocalTime AT = LocalTime.of(3, 50);
    private static final String REBUILD = "worklist.rebuild";

    @Bean
    RecurringJob rebuildLists(ListRebuild lists) {
        return new RecurringJob(
                REBUILD, new JobSchedule.Every(Duration.ofMinutes(15)), _ -> lists.afterUpgrade());
    }

    @Bean
    RecurringJob compareLists(ListRebuild lists) {
        return new RecurringJob(
                "worklist.compare", new JobSchedule.Daily(AT), _ -> lists.compareAndRebuild());
    }

    @Bean
    RebuildAtStart rebuildAtStart(Jobs jobs) {
        return new RebuildAtStart(jobs);
    }

    /// Does not wait for the next quarter of an hour.
    record RebuildAtStart(Jobs jobs) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            jobs.runSoon(REBUILD);
        }
    }
}
