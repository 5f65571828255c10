package org.threefold.demo;

import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/// The folder a demo lives in: its PostgreSQL, its log, and the lock that one demo holds at a
/// time. The lock goes with the process, however it ends; the file says where that demo is seen.
final class DemoFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel held;

    private DemoFolder(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    static Outcome<DemoFolder> take(Path folder, int port) {
        try {
            var path = Files.createDirectories(folder.toAbsolutePath().normalize());
            var note = path.resolve("running");
            var channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return new Outcome.Refused<>(taken(path, note));
            }
            Files.writeString(note, address(port));
            return new Outcome.Done<>(new DemoFolder(path, channel));
        } catch (IOException e) {
            return new Outcome.Refused<>("Cannot keep data in " + folder + ": " + e.getMessage());
        }
    }

    static String address(int port) {
        return "http://localhost:" + port;
    }

    Path database() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("threefold.log");
    }

    /// Forgets everything the demo was told. Only what a demo made is removed.
    void empty() {
        try (var files = Files.walk(database())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (NoSuchFileException _) {
            // nothing was told yet
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String taken(Path path, Path note) throws IOException {
        var where = Files.exists(note) ? Files.readString(note, StandardCharsets.UTF_8) : "";
        return "A demo is already running on the data in "
                + path
                + ", at "
                + where
                + ". Stop that one with Ctrl-C, or give this one its own data with --data.";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("running"));
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
