package org.threefold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The packaged portal as a process of its own, on one database, with production's flags.
record Portal(Process process, String address, long startNanos) implements AutoCloseable {

    /// Opens no real record.
    static final String NOTES_KEY = "src/test/resources/org/threefold/notes.key";

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    static Portal start(String url, int port, Path log) {
        try {
            var builder =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(
                            Map.of(
                                    "THREEFOLD_DATABASE_URL", url,
                                    "THREEFOLD_APP_PASSWORD", "",
                                    "THREEFOLD_GATE_PASSWORD", "",
                                    "THREEFOLD_MIGRATION_PASSWORD", "",
                                    "THREEFOLD_ZONE", "America/Los_Angeles",
                                    "THREEFOLD_NOTES_KEY", NOTES_KEY,
                                    "THREEFOLD_SECOND_FACTOR_STAFF", "offered",
                                    "THREEFOLD_PORT", Integer.toString(port)));
            long began = System.nanoTime();
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var address = "http://localhost:" + port;
            awaitFirstPage(process, address, log);
            return new Portal(process, address, System.nanoTime() - began);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(System.getProperty("threefold.java"));
        command.addAll(Arrays.asList(System.getProperty("threefold.flags").strip().split(" +")));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("threefold.app"),
                        "org.threefold.Application",
                        "--server.servlet.session.cookie.name=measured",
                        "--server.servlet.session.cookie.secure=false"));
        return command;
    }

    private static void awaitFirstPage(Process process, String address, Path log)
            throws IOException {
        var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (serves(address + "/login")) return;
        }
        throw new IllegalStateException("The portal did not start:\n" + Files.readString(log));
    }

    private static boolean serves(String page) {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(page))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Bytes that live objects take, after a full collection.
    long liveBytes() {
        try {
            var jcmd =
                    Path.of(System.getProperty("threefold.java")).resolveSibling("jcmd").toString();
            var asked =
                    new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                            .start();
            var said =
                    new String(
                            asked.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            var total = TOTAL.matcher(said);
            if (!total.find()) throw new IllegalStateException("No histogram: " + said);
            return Long.parseLong(total.group(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
