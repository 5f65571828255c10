package org.threefold.safety;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threefold.jobs.JobSchedule;
import org.threefold.jobs.RecurringJob;

import java.time.Duration;

/// The background job of this module.
@Configuration(proxyBeanMethods = false)
class AlarmJobs {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    RecurringJob lookAtAlarms(AlarmWatch watch) {
        return new RecurringJob("safety.alarms", new JobSchedule.Every(PAUSE), watch::look);
    }
}
