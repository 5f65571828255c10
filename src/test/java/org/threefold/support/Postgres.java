package org.threefold.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.threefold.demo.EmbeddedDatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// One PostgreSQL for the whole run; each Spring context gets a database of its own.
public class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicBoolean EMPTY = new AtomicBoolean();

    private static final class Server {
        static final EmbeddedDatabase RUNNING = EmbeddedDatabase.passing();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }

    /// The server, for tests that look behind the portal's back.
    public static EmbeddedDatabase server() {
        return Server.RUNNING;
    }

    public static DataSource as(String role, String database) {
        return Server.RUNNING.as(role, database);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = "test_" + COUNT.incrementAndGet();
        prepare(database);
        TestPropertyValues.of(
                        "threefold.test.database=" + database,
                        "threefold.jobs.enabled=false",
                        "threefold.password.memory=1024",
                        "threefold.zone=" + TestClock.ZONE,
                        "threefold.notes.key=src/test/resources/org/threefold/notes.key",
                        "THREEFOLD_DATABASE_URL=" + Server.RUNNING.url(database),
                        "THREEFOLD_SECOND_FACTOR_STAFF=offered",
                        "THREEFOLD_APP_PASSWORD=",
                        "THREEFOLD_MIGRATION_PASSWORD=",
                        "THREEFOLD_GATE_PASSWORD=")
                .applyTo(context);
        if (context.getEnvironment().matchesProfiles("demo"))
            TestPropertyValues.of("threefold.mail.folder=" + outbox()).applyTo(context);
    }

    /// A new database that is up to date. Only the first one of a run is empty: there the
    /// portal does itself what it does at its first start.
    protected void prepare(String database) {
        if (EMPTY.getAndSet(true)) UpToDate.copyTo(database);
        Server.RUNNING.provision(database);
    }

    /// Bringing an empty database up to date takes seconds, and copying it none.
    private static final class UpToDate {
        private static final String NAME = "up_to_date";

        static {
            Migrating.empty(NAME).load().migrate();
        }

        static void copyTo(String database) {
            Server.RUNNING.copy(NAME, database);
        }
    }

    /// Where the letters of the demo practice go.
    private static Path outbox() {
        try {
            return Files.createTempDirectory("threefold-outbox");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
