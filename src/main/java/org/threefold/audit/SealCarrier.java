package org.threefold.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Hands each seal to a command, on its standard input, for a place that this machine cannot change
/// afterwards. A seal that the command did not take is handed over again with the next one, in
/// order: at least once.
final class SealCarrier {

    private static final int SECONDS = 30;
    private static final String MARK = "carried";

    private final SealLog log;
    private final String command;

    /// @param command for `sh -c`; empty for none
    SealCarrier(SealLog log, String command) {
        this.log = log;
        this.command = command;
    }

    /// Throws where the command fails; what was not taken waits.
    void carry() {
        if (command.isBlank()) return;
        long carried = carried();
        for (var file : since(carried))
            SealLog.lines(file).stream()
                    .flatMap(SealLog::readable)
                    .filter(it -> it.seal().number() > carried)
                    .forEach(this::hand);
    }

    /// The files that may hold later seals: from the one that begins before or with it.
    private List<Path> since(long carried) {
        var files = log.files();
        int at = files.size() - 1;
        while (at > 0 && first(files.get(at)) > carried + 1) at--;
        return files.subList(Math.max(at, 0), files.size());
    }

    private static long first(Path file) {
        return SealLog.lines(file).stream()
                .flatMap(SealLog::readable)
                .map(it -> it.seal().number())
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private void hand(Seal.Read seal) {
        try {
            var process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
            boolean read = feed(process, seal.line());
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            if (!read || !ended || process.exitValue() != 0)
                throw new IllegalStateException(
                        "The command for seals did not take seal " + seal.seal().number());
            Files.writeString(mark(), Long.toString(seal.seal().number()));
        } catch (IOException failed) {
            throw new IllegalStateException("The command for seals did not run", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a seal was handed over", stopping);
        }
    }

    /// Whether the command read the line. One that ends before it did closes its input.
    private static boolean feed(Process process, String line) {
        try (var in = process.getOutputStream()) {
            in.write(Seal.bytes(line + "\n"));
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private long carried() {
        try {
            return Optional.of(mark()).filter(Files::exists).map(SealCarrier::number).orElse(0L);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private static long number(Path mark) {
        try {
            return Long.parseLong(Files.readString(mark).strip());
        } catch (IOException failed) {
            throw new NumberFormatException(failed.toString());
        }
    }

    private Path mark() {
        return log.directory().resolve(MARK);
    }
}
