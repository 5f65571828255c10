package org.threefold.drafts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threefold.jobs.JobSchedule;
import org.threefold.jobs.RecurringJob;

import java.time.LocalTime;

/// Deletes old drafts each night.
@Configuration(proxyBeanMethods = false)
class OldDraftsJob {

    private static final LocalTime AT = LocalTime.of(3, 40);

    @Bean
    RecurringJob deleteOldDrafts(DraftRetention retention) {
        return new RecurringJob(
                "drafts.old-drafts", new JobSchedule.Daily(AT), _ -> retention.deleteOld());
    }
}
