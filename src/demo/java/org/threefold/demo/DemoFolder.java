package org.threefold.demo;

import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder a demo lives in: its PostgreSQL, its log, and the lock that one demo holds at a
/// time. The lock goes with the process, however that ends; a note says where its demo is seen,
/// and where its database listens.
record DemoFolder(Path path, FileChannel lock) implements AutoCloseable {

    /// Refuses when another demo lives there.
    static Outcome<DemoFolder> take(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var lock =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock.tryLock() == null) return new Outcome.Refused<>(taken(path));
            Files.writeString(note(path), "an address it is about to print");
            return new Outcome.Done<>(new DemoFolder(path, lock).swept());
        } catch (IOException | UncheckedIOException failed) {
            return new Outcome.Refused<>("No demo can live in " + path + ": " + failed);
        }
    }

    Path database() {
        return path.resolve("postgres");
    }

    /// Where the seals of the trail are: outside the database.
    Path seals() {
        return sealsIn(path);
    }

    static Path sealsIn(Path folder) {
        return folder.resolve("seals");
    }

    /// The key that signs them.
    Path sealKey() {
        return path.resolve("keys").resolve("seal.pem");
    }

    /// The keys that wrap the data keys of process notes.
    Path noteKeys() {
        return path.resolve("keys").resolve("notes.key");
    }

    static Path publicSealKeyIn(Path folder) {
        return folder.resolve("keys").resolve("seal.pem.pub");
    }

    /// What would have been sent by mail.
    Path outbox() {
        return path.resolve("outbox");
    }

    boolean holdsData() {
        return Files.exists(database());
    }

    Path log() {
        return path.resolve("threefold.log");
    }

    /// For whoever finds the folder taken.
    void leaveNote(String address, String database) {
        try {
            Files.writeString(note(path), address + "\n" + database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Where the database of the demo in this folder listens, if it runs.
    static Optional<String> databaseIn(Path folder) {
        return noted(folder.toAbsolutePath().normalize()).skip(1).findFirst();
    }

    /// Whether the stories were told to their end. A first start that was cut short begins anew.
    boolean complete() {
        return Files.exists(path.resolve("complete"));
    }

    void completed() {
        try {
            Files.writeString(path.resolve("complete"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Forgets everything the demo was told. Only what a demo made is removed.
    void empty() {
        for (var made : List.of(database(), seals(), outbox())) delete(made);
    }

    private static void delete(Path made) {
        try (var files = Files.exists(made) ? Files.walk(made) : Stream.<Path>of()) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A demo that was killed leaves its PostgreSQL running, which would refuse a second one on
    /// the same data.
    private DemoFolder swept() {
        new LeftDatabase(database()).stop();
        return this;
    }

    private static String taken(Path path) {
        return "A demo is already running on the data in %s, at %s. Stop that one, or give this one data of its own with --data."
                .formatted(path, noted(path).findFirst().orElse("an unknown address"));
    }

    private static Stream<String> noted(Path path) {
        try {
            return Files.readAllLines(note(path)).stream();
        } catch (IOException _) {
            return Stream.of();
        }
    }

    private static Path note(Path path) {
        return path.resolve("running");
    }

    @Override
    public void close() {
        swept();
        try {
            Files.deleteIfExists(note(path));
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
