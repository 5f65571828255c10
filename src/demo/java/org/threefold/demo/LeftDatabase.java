package org.threefold.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The PostgreSQL that a killed demo left behind on its data. It is stopped whoever is connected to
/// it: a plain termination would wait for other clients to leave. What it had committed is on disk.
record LeftDatabase(Path data) {

    /// Fast shutdown, immediate shutdown; then the process is ended.
    private static final List<String> SIGNALS = List.of("INT", "QUIT", "KILL");

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// Afterwards nothing runs on the data, and no note says that something does.
    void stop() {
        var running = running();
        running.ifPresent(LeftDatabase::stop);
        if (running.filter(ProcessHandle::isAlive).isPresent())
            throw new UncheckedIOException(
                    new IOException("PostgreSQL on " + data + " cannot be stopped"));
        forget();
    }

    /// The process that its note names, if that still is a PostgreSQL on these data. The number may
    /// have been given to another process since.
    Optional<ProcessHandle> running() {
        try (var lines = Files.lines(note())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(it -> it.matches("\\d{1,10}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::worksHere);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        var info = process.info();
        return info.command().orElse("").endsWith("postgres")
                && info.arguments()
                        .map(given -> List.of(given).contains(data.toString()))
                        .orElse(true);
    }

    private static void stop(ProcessHandle postgres) {
        for (var signal : SIGNALS) {
            if (!postgres.isAlive()) return;
            send(signal, postgres);
            postgres.onExit()
                    .completeOnTimeout(postgres, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
    }

    private static void send(String signal, ProcessHandle postgres) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(postgres.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            postgres.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// PostgreSQL refuses to start while its note names any process that lives.
    private void forget() {
        try {
            Files.deleteIfExists(note());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }
}
