package org.threefold.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.threefold.access.SystemAccount;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Runs the background jobs that modules declare, by db-scheduler: each run is claimed by a row in
/// `jobs.scheduled_task`, so that one node runs it. A node that dies in a run stops renewing its
/// claim, and another takes the job after 40 seconds. Stopping waits for runs that have begun, then
/// interrupts them.
///
/// `threefold.jobs.enabled=false` starts none.
@Component
public class Jobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String TABLE = "jobs.scheduled_task";
    private static final Duration POLLING = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int THREADS = 3;

    private final DataSource database;
    private final List<RecurringJob> jobs;
    private final SystemAccount system;
    private final Clock clock;
    private final boolean enabled;
    private volatile @Nullable Scheduler scheduler;

    public Jobs(
            DataSource database,
            List<RecurringJob> jobs,
            SystemAccount system,
            Clock clock,
            @Value("${threefold.jobs.enabled:true}") boolean enabled) {
        this.database = database;
        this.jobs = List.copyOf(jobs);
        this.system = system;
        this.clock = clock;
        this.enabled = enabled;
    }

    /// Has the job run as soon as a thread is free, on any node. Without effect while it runs
    /// already, and where no jobs run: its next time comes by itself.
    public void runSoon(String name) {
        var runs = scheduler;
        if (runs == null) return;
        try {
            runs.reschedule(TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceException runsAlready) {
            LOG.debug("Job {} runs already", name);
        }
    }

    @Override
    public void start() {
        var fresh = scheduler();
        fresh.start();
        scheduler = fresh;
    }

    @Override
    public void stop() {
        var ends = scheduler;
        scheduler = null;
        if (ends != null) ends.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    private Scheduler scheduler() {
        var tasks = jobs.stream().map(this::task).toList();
        return new ClockedBuilder(database, clock)
                .startTasks(tasks)
                .tableName(TABLE)
                .serializer(new NoJobData())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .enableImmediateExecution()
                .build();
    }

    private RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), job.schedule().in(clock.getZone()))
                .execute((_, _) -> job.work().accept(system.actor()));
    }

    /// The library's builder keeps its clock from callers.
    private static final class ClockedBuilder extends SchedulerBuilder {
        ClockedBuilder(DataSource database, Clock clock) {
            super(database, new ArrayList<>());
            this.clock = clock::instant;
        }
    }
}
