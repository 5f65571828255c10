package org.threefold.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// What a demo would have sent, as [FolderRoute] wrote it.
public final class Outbox {

    private static final int SHOWN = 50;

    private final Path folder;

    public Outbox(Path folder) {
        this.folder = folder;
    }

    /// A letter as it would have been sent.
    public record Mail(String to, String subject, String body) {}

    /// The newest first; at most 50. Their ids are made in the order of time.
    public List<Mail> newest() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".txt"))
                    .sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .map(Outbox::read)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Mail read(Path file) {
        try {
            var text = Files.readString(file);
            int end = text.indexOf("\n\n");
            var head = text.substring(0, end).split("\n");
            return new Mail(after(head[0]), after(head[1]), text.substring(end + 2));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String after(String header) {
        return header.substring(header.indexOf(' ') + 1);
    }
}
