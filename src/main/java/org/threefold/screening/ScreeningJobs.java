package org.threefold.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threefold.jobs.JobSchedule;
import org.threefold.jobs.RecurringJob;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// When cases are screened without anybody opening them: as soon as one waits, else every five
/// seconds; and at the start and every quarter of an hour for another version of the rules,
/// clearances that ended, a policy that begins and what time has changed. One of these that fails
/// keeps none of the others from its run: each is a job of its own. Each night, what was read back
/// is compared with new screenings.
@Configuration(proxyBeanMethods = false)
class ScreeningJobs {

    static final String DUE = "screening.due";

    private static final JobSchedule SECONDS = new JobSchedule.Every(Duration.ofSeconds(5));
    private static final JobSchedule QUARTER = new JobSchedule.Every(Duration.ofMinutes(15));
    private static final LocalTime BEFORE_MIDNIGHT = LocalTime.of(23, 30);
    private static final String RULES = "screening.rules";
    private static final String POLICY = "screening.policy";
    private static final String CLEARANCES = "screening.clearances";
    private static final String TIME = "screening.time";

    /// What a new version of the portal, or the time it was down, may have changed.
    static final List<String> AFTER_A_START = List.of(RULES, POLICY, CLEARANCES, TIME);

    @Bean
    RecurringJob screenWhatIsDue(DueScreeningWorker worker) {
        return new RecurringJob(DUE, SECONDS, _ -> worker.work());
    }

    @Bean
    RecurringJob screenAll(Rescreener rescreener) {
        return new RecurringJob("screening.all", SECONDS, _ -> rescreener.work());
    }

    @Bean
    RecurringJob lookAtTheRules(Rescreener rescreener) {
        return new RecurringJob(RULES, QUARTER, _ -> rescreener.lookAtTheBook());
    }

    @Bean
    RecurringJob lookAtThePolicy(Rescreener rescreener) {
        return new RecurringJob(POLICY, QUARTER, _ -> rescreener.lookAtThePolicy());
    }

    @Bean
    RecurringJob lookAtClearances(Rescreener rescreener) {
        return new RecurringJob(CLEARANCES, QUARTER, _ -> rescreener.bringBack());
    }

    @Bean
    RecurringJob lookAtTime(DueScreeningWorker worker) {
        return new RecurringJob(TIME, QUARTER, _ -> worker.requestDue());
    }

    /// Before the day ends on which a screening is read back.
    @Bean
    RecurringJob compareScreenings(ScreeningComparison comparison) {
        return new RecurringJob(
                "screening.compare",
                new JobSchedule.Daily(BEFORE_MIDNIGHT),
                _ -> comparison.compare());
    }
}
