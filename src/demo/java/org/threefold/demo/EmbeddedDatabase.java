package org.threefold.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/// A PostgreSQL of our own: for the demo with data that stay, for tests and benchmarks without.
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// Keeps its data in this directory, and every commit on disk before it is acknowledged. Who
    /// starts it closes it, after everything that uses it.
    public static EmbeddedDatabase durable(Path directory) {
        return durable(directory, Ports.free());
    }

    static EmbeddedDatabase durable(Path directory, int port) {
        return start(
                EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on"));
    }

    /// Forgets everything when it is closed. Whoever waits a minute for a lock gets an error.
    /// Counts its statements, those inside functions too.
    public static EmbeddedDatabase passing() {
        return start(
                EmbeddedPostgres.builder()
                        .setServerConfig("lock_timeout", "60s")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .setServerConfig("pg_stat_statements.track", "all")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("wal_level", "minimal")
                        .setServerConfig("max_wal_senders", "0"));
    }

    private static EmbeddedDatabase start(EmbeddedPostgres.Builder builder) {
        try {
            return new EmbeddedDatabase(
                    builder.setOverrideWorkingDirectory(unpacked().toFile())
                            .setServerConfig("max_connections", "120")
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("listen_addresses", "localhost")
                            .start());
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
    }

    /// Where PostgreSQL itself is unpacked, once for each user of this machine.
    private static Path unpacked() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "threefold-postgres-" + System.getProperty("user.name"));
    }

    /// Makes sure that the database is there and that its roles are.
    public EmbeddedDatabase provision(String database) {
        if (!exists(database)) run("postgres", "create database " + database);
        run(database, rolesSql());
        return this;
    }

    /// A copy of a database nobody is connected to.
    public EmbeddedDatabase copy(String template, String database) {
        run("postgres", "create database " + database + " template " + template);
        return this;
    }

    public String url(String database) {
        return url(postgres.getPort(), database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    /// As the superuser: to look behind the portal's back, in tests.
    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    /// As one of the login roles of `db/roles.sql`.
    public DataSource as(String role, String database) {
        return postgres.getDatabase(role, database);
    }

    private boolean exists(String database) {
        try (var connection = superuser("postgres").getConnection();
                var query =
                        connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String database, String sql) {
        try (var connection = superuser(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, failed);
        }
    }

    private static String rolesSql() {
        try (var in = EmbeddedDatabase.class.getResourceAsStream("/db/roles.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
