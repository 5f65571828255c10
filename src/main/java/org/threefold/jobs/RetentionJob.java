package org.threefold.jobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threefold.access.SignInRetention;

import java.time.LocalTime;

/// Deletes old sign-ins each night. Declared here, because `access` is below this module.
@Configuration(proxyBeanMethods = false)
class RetentionJob {

    private static final LocalTime AT = LocalTime.of(3, 30);

    @Bean
    RecurringJob deleteOldSignIns(SignInRetention retention) {
        return new RecurringJob(
                "access.old-sign-ins", new JobSchedule.Daily(AT), _ -> retention.deleteOld());
    }
}
