package org.threefold.screening;

import jakarta.annotation.PreDestroy;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threefold.jobs.Jobs;
import org.threefold.live.Live;
import org.threefold.live.Subscription;

/// Asks for the screening jobs before their time: after a start, which may have brought other
/// rules, and as soon as a case waits.
@Component
class ScreeningTriggers {

    private final Jobs jobs;
    private final Live live;
    private Subscription watch = () -> {};

    ScreeningTriggers(Jobs jobs, Live live) {
        this.jobs = jobs;
        this.live = live;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watch = live.watch(DueStore.NEWS, () -> jobs.runSoon(ScreeningJobs.DUE));
        ScreeningJobs.AFTER_A_START.forEach(jobs::runSoon);
    }

    @PreDestroy
    void stop() {
        watch.close();
    }
}
