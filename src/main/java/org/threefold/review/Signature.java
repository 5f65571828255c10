package org.threefold.review;

import org.threefold.kernel.StaffId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A signature: who, under which printed name, when, meaning what, over exactly which text
/// (SHA-256 of its canonical form, in hexadecimal). Checked whenever the text is shown.
public record Signature(StaffId by, String printedName, String meaning, Instant at, String sha256) {

    public static Signature over(
            String canonical, String meaning, StaffId by, String printedName, Instant at) {
        return new Signature(by, printedName, meaning, at, digest(canonical));
    }

    /// False when the text is not the one that was signed.
    public boolean covers(String canonical) {
        return sha256.equals(digest(canonical));
    }

    static String digest(String canonical) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
