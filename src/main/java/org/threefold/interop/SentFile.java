package org.threefold.interop;

import org.threefold.kernel.Outcome;
import org.threefold.kernel.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A file as it was sent: at most 20 MB, and JSON by its first bytes. Packed files are never
/// unpacked, so there is nothing for a zip bomb to go off in; reading stops at the limit, so the
/// length a sender claims does not matter.
public record SentFile(String name, byte[] bytes) {

    /// 20 MB, in bytes.
    public static final int LIMIT = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    /// Takes the file in and closes the stream.
    public static Outcome<SentFile> receive(String name, InputStream sent) {
        try (sent) {
            var opening = sent.readNBytes(FileSignature.LENGTH);
            var objection = FileSignature.objectionTo(opening);
            if (objection.isPresent()) {
                return new Outcome.Refused<>(objection.get());
            }
            return within(name, opening, sent.readNBytes(LIMIT - opening.length + 1));
        } catch (IOException interrupted) {
            return new Outcome.Refused<>(
                    "The file stopped arriving before its end. Please send it again.");
        }
    }

    private static Outcome<SentFile> within(String name, byte[] opening, byte[] rest) {
        if (opening.length + rest.length > LIMIT) {
            return new Outcome.Refused<>("The file is larger than 20 MB, the most that is read.");
        }
        var whole = Arrays.copyOf(opening, opening.length + rest.length);
        System.arraycopy(rest, 0, whole, opening.length, rest.length);
        return new Outcome.Done<>(new SentFile(Clean.text(name, LONGEST_NAME), whole));
    }

    /// Its name and the beginning of its SHA-256, by which the trail tells two files apart.
    String fingerprint() {
        return name + " " + Sha256.hex(bytes).substring(0, 12);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentFile(var theirName, var theirs)
                && name.equals(theirName)
                && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SentFile[" + bytes.length + " bytes]";
    }
}
