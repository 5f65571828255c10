package org.threefold.bench;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.threefold.Application;
import org.threefold.demo.EmbeddedDatabase;
import org.threefold.kernel.CaseId;
import org.threefold.support.Clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One PostgreSQL with a database for each size, with the settings that production has.
final class Databases implements AutoCloseable {

    private static final String SEED = "bench_seed";

    private final Path folder;
    private final EmbeddedDatabase server;
    private final List<CaseId> templates;

    Databases(Path folder) {
        this.folder = folder;
        empty(folder);
        this.server = EmbeddedDatabase.durable(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        server.provision(SEED);
        this.templates = seed();
    }

    /// A few cases, told through the services as they are now.
    private List<CaseId> seed() {
        try (var application =
                new SpringApplicationBuilder(
                                Application.class,
                                Clinic.class,
                                Clinic.TestBeans.class,
                                Stories.class)
                        .web(WebApplicationType.SERVLET)
                        .properties(
                                "THREEFOLD_NOTES_KEY=" + Portal.NOTES_KEY,
                                "THREEFOLD_SECOND_FACTOR_STAFF=offered")
                        .properties(
                                Map.of(
                                        "threefold.test.database",
                                        SEED,
                                        "THREEFOLD_DATABASE_URL",
                                        server.url(SEED),
                                        "THREEFOLD_APP_PASSWORD",
                                        "",
                                        "THREEFOLD_MIGRATION_PASSWORD",
                                        "",
                                        "THREEFOLD_GATE_PASSWORD",
                                        "",
                                        "THREEFOLD_ZONE",
                                        "America/Los_Angeles",
                                        "THREEFOLD_PORT",
                                        0,
                                        "vaadin.productionMode",
                                        true,
                                        "spring.main.banner-mode",
                                        "off",
                                        "logging.level.root",
                                        "warn"))
                        .run()) {
            return application.getBean(Stories.class).tell();
        }
    }

    String filled(int cases) {
        var name = "bench_" + cases;
        server.copy(SEED, name);
        new Multiplication(server.superuser(name)).fill(templates, cases);
        return name;
    }

    EmbeddedDatabase server() {
        return server;
    }

    /// PostgreSQL's own process, for counting what it does.
    ProcessHandle process() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean closed;

    @Override
    public synchronized void close() {
        if (!closed) server.close();
        closed = true;
    }
}
