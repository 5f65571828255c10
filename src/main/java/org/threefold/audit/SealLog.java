package org.threefold.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The directory of the seals: a file a day, a line a seal. Lines are only appended. A line that an
/// interrupted write left incomplete stays, and the next seal is on a line of its own.
final class SealLog {

    private static final String NAME = "seals-%s.jsonl";
    private static final String NAMES = "seals-\\d{4}-\\d{2}-\\d{2}\\.jsonl";

    private final Path directory;

    SealLog(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /// In the order of their days.
    List<Path> files() {
        if (!Files.isDirectory(directory)) return List.of();
        try (var files = Files.list(directory)) {
            return files.filter(it -> it.getFileName().toString().matches(NAMES)).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The lines of a file, the incomplete ones too.
    static List<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(it -> !it.isBlank()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The seals of the last file, as far as they can be read.
    List<Seal.Read> latest() {
        return files().reversed().stream()
                .map(it -> lines(it).stream().flatMap(SealLog::readable).toList())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static Stream<Seal.Read> readable(String line) {
        try {
            return Stream.of(Seal.read(line));
        } catch (RuntimeException incomplete) {
            return Stream.empty();
        }
    }

    /// Whether a seal of this day begins a new file. A clock that went back does not.
    boolean begins(LocalDate day) {
        return last().filter(it -> it.compareTo(file(day)) >= 0).isEmpty();
    }

    /// Writes one line through to the disk.
    void append(LocalDate day, String line) {
        var file = last().filter(it -> it.compareTo(file(day)) >= 0).orElse(file(day));
        try {
            Files.createDirectories(directory);
            try (var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE)) {
                channel.position(channel.size());
                var text = ByteBuffer.wrap(Seal.bytes(atLineStart(channel) + line + "\n"));
                while (text.hasRemaining()) channel.write(text);
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String atLineStart(FileChannel channel) throws IOException {
        if (channel.size() == 0) return "";
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n' ? "" : "\n";
    }

    private Optional<Path> last() {
        return files().stream().reduce((_, later) -> later);
    }

    private Path file(LocalDate day) {
        return directory.resolve(NAME.formatted(day));
    }
}
