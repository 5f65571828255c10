package org.threefold.jobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threefold.audit.TrailSeals;

import java.time.Duration;

/// Seals the audit trail once a minute. Declared here, because `audit` is below this module.
@Configuration(proxyBeanMethods = false)
class SealJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringJob sealTheTrail(TrailSeals seals) {
        return new RecurringJob("audit.seal", new JobSchedule.Every(PAUSE), _ -> seals.seal());
    }
}
