package org.threefold.demo;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.threefold.Application;
import org.threefold.audit.TrailSeals;
import org.threefold.kernel.Outcome;
import org.threefold.notes.NoteKeyFile;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/// The portal with a PostgreSQL of its own and a fictional practice in it, from a folder to an
/// address. What it keeps survives a power cut. What it opened it closes in reverse, however it is
/// asked to stop, so the database goes last.
public final class Demo {

    static final String DATABASE = "threefold";

    private final DemoOptions options;
    private final DemoFolder folder;
    private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();
    private final StartProgress progress = new StartProgress(Long.getLong(StartProgress.BEGAN, 0));

    private Demo(DemoOptions options, DemoFolder folder) {
        this.options = options;
        this.folder = folder;
    }

    public static void main(String[] words) {
        var options = DemoOptions.of(words);
        if (Ports.inUse(options.port())) {
            refuse("Port %d is in use. Choose another with --port.".formatted(options.port()));
        }
        switch (DemoFolder.take(options.folder())) {
            case Outcome.Refused(var why) -> refuse(why);
            case Outcome.Done(var folder) -> new Demo(options, folder).run();
        }
    }

    private void run() {
        LoggingSystem.get(Demo.class.getClassLoader()).beforeInitialize();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "closing"));
        opened.push(folder);
        try {
            if (options.fresh() || !folder.complete()) folder.empty();
            progress.say(
                    folder.holdsData()
                            ? "starting PostgreSQL and the portal"
                            : "making a PostgreSQL, starting the portal");
            int port = Ports.free();
            folder.leaveNote(
                    "http://localhost:" + options.port(), EmbeddedDatabase.url(port, DATABASE));
            ready(portal(port, opening(port)).run());
        } catch (RuntimeException failed) {
            refuse(reason(failed));
        }
    }

    /// The database starts while the portal looks for its parts.
    private CompletableFuture<EmbeddedDatabase> opening(int port) {
        var database =
                CompletableFuture.supplyAsync(
                        () -> EmbeddedDatabase.durable(folder.database(), port));
        opened.push(() -> database.thenAccept(EmbeddedDatabase::close).get());
        return database.thenApply(it -> it.provision(DATABASE));
    }

    private SpringApplication portal(int port, CompletableFuture<EmbeddedDatabase> database) {
        var portal = new SpringApplication(Application.class);
        portal.setAdditionalProfiles("demo");
        portal.setRegisterShutdownHook(false);
        portal.addInitializers(
                opened::push, context -> context.addBeanFactoryPostProcessor(_ -> database.join()));
        portal.setDefaultProperties(settings(EmbeddedDatabase.url(port, DATABASE)));
        return portal;
    }

    private Map<String, Object> settings(String database) {
        TrailSeals.makeKey(folder.sealKey());
        NoteKeyFile.make(folder.noteKeys());
        return Map.of(
                "THREEFOLD_DATABASE_URL", database,
                "THREEFOLD_APP_PASSWORD", "",
                "THREEFOLD_MIGRATION_PASSWORD", "",
                "THREEFOLD_GATE_PASSWORD", "",
                "THREEFOLD_PORT", options.port(),
                "THREEFOLD_SEALS_DIRECTORY", folder.seals().toString(),
                "THREEFOLD_NOTES_KEY", folder.noteKeys().toString(),
                "THREEFOLD_SEALS_KEY", folder.sealKey().toString(),
                "threefold.mail.folder", folder.outbox().toString(),
                "logging.file.name", folder.log().toString());
    }

    private void ready(ConfigurableApplicationContext portal) {
        folder.completed();
        var address = "http://localhost:" + port(portal.getEnvironment());
        IO.println("\nThreefold is ready: " + address + "\n");
        IO.println(portal.getBean(DemoClinic.class).signIns());
        IO.println("The log is " + folder.log() + ". Ctrl-C stops everything.");
    }

    private static int port(Environment environment) {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private void close() {
        for (var last = opened.poll(); last != null; last = opened.poll()) {
            try {
                last.close();
            } catch (Exception failed) {
                IO.println("While stopping: " + failed);
            }
        }
    }

    private String reason(Throwable failed) {
        var causes = Stream.iterate(failed, cause -> cause != null, Throwable::getCause).toList();
        return causes.stream().anyMatch(FlywayException.class::isInstance)
                ? "The data in %s were written by another version of Threefold. Start over with --fresh. (%s)"
                        .formatted(folder.path(), causes.getLast().getMessage())
                : "The demo did not start: %s. The log is %s."
                        .formatted(causes.getLast().getMessage(), folder.log());
    }

    private static void refuse(String why) {
        IO.println(why);
        System.exit(1);
    }
}
