package org.threefold.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Into a folder, a file a letter, for a demo: nothing leaves the machine. The same letter again
/// takes the place of its file.
final class FolderRoute implements MailRoute {

    private final Path folder;

    FolderRoute(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public void send(Letter letter, String messageId) {
        var text =
                "To: %s\nSubject: %s\nMessage-ID: %s\n\n%s"
                        .formatted(letter.to(), letter.subject(), messageId, letter.body());
        try {
            Files.createDirectories(folder);
            var half = Files.writeString(folder.resolve(letter.id() + ".half"), text);
            Files.move(
                    half,
                    folder.resolve(letter.id() + ".txt"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
