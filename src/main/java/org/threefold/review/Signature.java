package org.threefold.review;

import org.threefold.kernel.Sha256;
import org.threefold.kernel.StaffId;

import java.time.Instant;

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
        return Sha256.hex(canonical);
    }
}
