package org.threefold.documents;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An attached file as a list shows it, without its bytes.
///
/// @param dated the day that the paper itself bears, where somebody wrote it down
/// @param size in bytes
/// @param sha256 over the bytes, in hexadecimal
/// @param retracted why it does not count, where it was retracted
public record Attachment(
        AttachmentId id,
        AttachmentKind kind,
        String title,
        @Nullable LocalDate dated,
        FileType type,
        int size,
        String sha256,
        String byName,
        Instant at,
        @Nullable Retraction retracted) {

    /// Said of a file that was attached by mistake. It stays, and so does the file.
    public record Retraction(String reason, String byName, Instant at) {}

    public Optional<Retraction> retraction() {
        return Optional.ofNullable(retracted);
    }
}
