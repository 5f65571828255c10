package org.threefold.screening;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threefold.live.Live;
import org.threefold.live.Watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/// When the house screens by itself: at once where a case was changed, every few seconds if a job
/// waits; at the start and every quarter of an hour for another book, clearances that ended, a
/// policy that begins and what time has changed. One node at a time: whoever holds the lock works,
/// and it falls with its connection. What fails does not keep the rest from its turn.
@Component
class Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final long LOCK = 0x7468_7265_6566_6f6cL;
    private static final long PROMPT_LOCK = LOCK + 1;
    private static final int SECONDS = 5;
    private static final int ROUNDS_TO_A_QUARTER = 180;

    private final Rescreener rescreener;
    private final RescreeningStore store;
    private final Prompt prompt;
    private final Live live;
    private final DataSource database;
    private final boolean runs;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rescreening").factory());
    private final ExecutorService promptly =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("screening at once").factory());
    private Watch watch = () -> {};
    private int rounds;

    Clockwork(
            Rescreener rescreener,
            RescreeningStore store,
            Prompt prompt,
            Live live,
            DataSource database,
            @Value("${threefold.clockwork:true}") boolean runs) {
        this.rescreener = rescreener;
        this.store = store;
        this.prompt = prompt;
        this.live = live;
        this.database = database;
        this.runs = runs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!runs) return;
        clockwork.scheduleWithFixedDelay(
                () -> quietly(this::round), SECONDS, SECONDS, TimeUnit.SECONDS);
        listen();
    }

    /// From here on a case that waits is screened as soon as it waits.
    void listen() {
        watch = live.watch(DueStore.NEWS, this::workOff);
        workOff();
    }

    private void workOff() {
        promptly.execute(() -> quietly(() -> alone(PROMPT_LOCK, prompt::work)));
    }

    private void round() {
        if (rounds++ % ROUNDS_TO_A_QUARTER == 0) quarter();
        workOff();
        if (store.waits()) alone(rescreener::work);
    }

    private void quarter() {
        quietly(() -> alone(rescreener::lookAtTheBook));
        quietly(() -> alone(rescreener::lookAtThePolicy));
        quietly(() -> alone(rescreener::bringBack));
        quietly(() -> alone(prompt::askInTime));
    }

    /// Runs it unless another node does. Answers whether it ran.
    boolean alone(Runnable work) {
        return alone(LOCK, work);
    }

    private boolean alone(long lock, Runnable work) {
        try (var connection = database.getConnection()) {
            if (!asks(connection, "select pg_try_advisory_lock(" + lock + ")")) return false;
            try {
                work.run();
                return true;
            } finally {
                asks(connection, "select pg_advisory_unlock(" + lock + ")");
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The lock of the house cannot be asked for", broken);
        }
    }

    private static boolean asks(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var said = statement.executeQuery(sql)) {
            return said.next() && said.getBoolean(1);
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException later) {
            LOG.warn("The house could not screen by itself; again in {} s", SECONDS, later);
        }
    }

    @PreDestroy
    void stop() {
        watch.close();
        clockwork.shutdownNow();
        promptly.shutdownNow();
    }
}
