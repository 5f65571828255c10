package org.threefold.support;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.threefold.Application;

import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The demo practice on a server and a database of its own, for a story in which the server stops
/// and starts again at the same address.
public final class OwnServer implements AutoCloseable {

    private ConfigurableApplicationContext running;
    private final String port;
    private final String[] same;
    private final String database;
    private final Portal portal;

    public OwnServer() {
        running = builder().initializers(new Postgres()).run("--server.port=0");
        var settings = running.getEnvironment();
        port = settings.getRequiredProperty("local.server.port");
        database = settings.getRequiredProperty("threefold.test.database");
        same =
                Stream.concat(same(settings), Stream.of("--server.port=" + port))
                        .toArray(String[]::new);
        portal = new Portal("http://localhost:" + port, database());
    }

    public Portal portal() {
        return portal;
    }

    /// With every session that was open.
    public void stop() {
        running.close();
    }

    public void start() {
        running = builder().run(same);
    }

    /// As after a quarter of an hour of silence.
    public void endSessions() {
        new Sessions((ServletWebServerApplicationContext) running).end();
    }

    /// The database, behind the portal's back.
    public DataSource database() {
        return Postgres.server().superuser(database);
    }

    @Override
    public void close() {
        portal.close();
        running.close();
    }

    private static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .properties("vaadin.productionMode=true", "server.shutdown=immediate")
                .initializers(new WithoutTestBeans())
                .registerShutdownHook(false);
    }

    /// What [Postgres] set, for another server on the same database.
    public static Stream<String> same(Environment settings) {
        return Stream.of(
                        "threefold.test.database",
                        "threefold.jobs.enabled",
                        "threefold.zone",
                        "THREEFOLD_SECOND_FACTOR_STAFF",
                        "threefold.notes.key",
                        "threefold.mail.folder",
                        "THREEFOLD_DATABASE_URL",
                        "THREEFOLD_APP_PASSWORD",
                        "THREEFOLD_MIGRATION_PASSWORD",
                        "THREEFOLD_GATE_PASSWORD")
                .filter(settings::containsProperty)
                .map(it -> "--" + it + "=" + Objects.requireNonNull(settings.getProperty(it)));
    }
}
