package org.threefold.documents;

import org.threefold.kernel.Outcome;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/// A file that was sent to be attached, looked through: its type by its bytes, and readable within
/// limits. There is no other way to one, so nothing is attached that was not looked through.
public final class UploadedFile {

    /// 20 MB, in bytes.
    public static final int LARGEST = 20 * 1024 * 1024;

    static final String TOO_LARGE = "The file is larger than 20 MB, the most that can be attached.";
    static final String EMPTY = "The file is empty.";
    static final String STOPPED =
            "The file stopped arriving before its end. Nothing was kept. Please send it again.";
    static final String OTHER_TYPE =
            "This is not a PDF, JPEG or PNG file. Only these can be attached. Print it to a PDF, or"
                    + " take a picture of it.";

    /// Two at once, each within some 150 MB; the others wait.
    private static final CheckQueue CHECKS = new CheckQueue(2, Duration.ofSeconds(20));

    private final FileType type;
    private final byte[] content;

    private UploadedFile(FileType type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /// Reads it to its end or to the limit, and closes the stream. One copy of it is held where the
    /// sender says how long it is, two while it grows where not.
    ///
    /// @param announced how many bytes the sender says there are, or less than 1; never believed
    public static Outcome<UploadedFile> receive(InputStream sent, long announced) {
        if (announced > LARGEST) return new Outcome.Refused<>(TOO_LARGE);
        try (sent) {
            return announced > 0
                    ? exactly(sent, (int) announced)
                    : looked(sent.readNBytes(LARGEST + 1));
        } catch (IOException interrupted) {
            return new Outcome.Refused<>(STOPPED);
        }
    }

    /// Bytes that are here already, as of a document that the portal printed.
    public static Outcome<UploadedFile> of(byte[] content) {
        return looked(content);
    }

    private static Outcome<UploadedFile> exactly(InputStream sent, int announced)
            throws IOException {
        var bytes = new byte[announced];
        int read = sent.readNBytes(bytes, 0, announced);
        if (read < announced || sent.read() >= 0) return new Outcome.Refused<>(STOPPED);
        return looked(bytes);
    }

    private static Outcome<UploadedFile> looked(byte[] content) {
        if (content.length == 0) return new Outcome.Refused<>(EMPTY);
        if (content.length > LARGEST) return new Outcome.Refused<>(TOO_LARGE);
        var type = FileType.of(content);
        if (type.isEmpty()) return new Outcome.Refused<>(OTHER_TYPE);
        return CHECKS.inTurn(() -> looked(type.get(), content));
    }

    private static Outcome<UploadedFile> looked(FileType type, byte[] content) {
        var objection =
                switch (type) {
                    case PDF -> PdfCheck.objectionTo(content);
                    case JPEG, PNG -> PictureCheck.objectionTo(type, content);
                };
        return objection
                .<Outcome<UploadedFile>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(new UploadedFile(type, content)));
    }

    public FileType type() {
        return type;
    }

    /// Shared, not copied: it may be 20 MB.
    byte[] content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadedFile it && Arrays.equals(content, it.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
