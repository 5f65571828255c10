package org.threefold.live;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// One connection of this node's own that listens, outside the pool. Its thread only reads:
/// watchers are called on threads of theirs. When the connection breaks or is silent, see
/// [KeepAlive], it is opened again, after a longer pause each time, and then everyone reads again,
/// spread over `threefold.live.spread` (5 seconds).
@Component
class PgNotifications implements SmartLifecycle {

    /// Of the connection, as `pg_stat_activity` shows it.
    static final String NAME = "threefold live";

    private static final Logger LOG = LoggerFactory.getLogger(PgNotifications.class);
    private static final Pattern TOPIC =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final long LONGEST_PAUSE_SECONDS = 30;
    private static final int STOPS_WITHIN_MILLIS = 5000;

    private final String url;
    private final String user;
    private final String password;
    private final Duration spread;
    private final KeepAlive alive;
    private final Watchers watchers;
    private volatile boolean running;
    private @Nullable Thread thread;
    private long pause = 1;

    PgNotifications(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password:}") String password,
            @Value("${threefold.live.spread:5s}") Duration spread,
            KeepAlive alive,
            Watchers watchers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.spread = spread;
        this.alive = alive;
        this.watchers = watchers;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = connect()) {
                subscribe(connection);
                alive.listens();
                watchers.tellEveryone(spread);
                deliver(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!running) return;
                LOG.warn("Listening to changes was interrupted; again in {} s", pause, lost);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(pause));
                pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
            }
        }
    }

    /// No call on it waits longer than the time between two keep-alives: a peer that is gone
    /// without a word is noticed.
    private Connection connect() throws SQLException {
        var seconds = Long.toString(Math.max(1, alive.pause().toSeconds()));
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        return DriverManager.getConnection(url, properties);
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
    }

    private void deliver(Connection connection) throws SQLException {
        var source = connection.unwrap(PGConnection.class);
        try (var beat = connection.prepareStatement("select pg_notify(?, ?)")) {
            beat.setString(1, Live.CHANNEL);
            beat.setString(2, alive.payload());
            while (running) {
                beat.execute();
                take(source, System.nanoTime() + alive.pause().toNanos());
                if (alive.silent()) throw new SQLException("Nothing was received any more");
            }
        }
    }

    private void take(PGConnection source, long until) throws SQLException {
        for (long left = millis(until); running && left > 0; left = millis(until)) {
            PGNotification[] news = source.getNotifications((int) Math.min(left, 1000));
            if (news != null) for (var one : news) take(one.getParameter());
        }
    }

    private static long millis(long until) {
        return TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }

    /// Anybody who may connect may notify. What is no topic is left out.
    void take(String payload) {
        if (alive.takes(payload)) {
            pause = 1;
        } else if (TOPIC.matcher(payload).matches()) {
            watchers.tell(UUID.fromString(payload));
        } else {
            LOG.warn(
                    "A notification of {} characters is no topic and was left out",
                    payload.length());
        }
    }

    @Override
    public void stop() {
        running = false;
        var ends = thread;
        if (ends == null) return;
        LockSupport.unpark(ends);
        try {
            ends.join(STOPS_WITHIN_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
