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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One connection of this node's own that listens, outside the pool. When it breaks it comes back,
/// waiting longer each time, and then tells everyone to read again.
@Component
class PgNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PgNotifications.class);
    private static final int LONGEST_WAIT_MILLIS = 1000;
    private static final long LONGEST_PAUSE_SECONDS = 30;

    private final String url;
    private final String user;
    private final String password;
    private final Watchers watchers;
    private volatile boolean running;
    private @Nullable Thread thread;

    PgNotifications(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password:}") String password,
            Watchers watchers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.watchers = watchers;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live").start(this::listen);
    }

    private void listen() {
        long pause = 1;
        while (isRunning()) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                subscribe(connection);
                watchers.tellEveryone();
                pause = 1;
                deliver(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                if (!isRunning()) return;
                LOG.warn("Listening to changes was interrupted; again in {} s", pause);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(pause));
                pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
            }
        }
    }

    private static void subscribe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
    }

    private void deliver(PGConnection connection) throws SQLException {
        while (isRunning()) {
            PGNotification[] news = connection.getNotifications(LONGEST_WAIT_MILLIS);
            if (news == null) continue;
            for (var one : news) watchers.tell(UUID.fromString(one.getParameter()));
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
