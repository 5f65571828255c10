package org.threefold.appraisal;

import org.threefold.kernel.CaseId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A sheet as it was shown at a decision: its words, the hash over exactly what was stored, who had
/// it kept and when.
public record KeptSheet(
        SheetId id, CaseId caseId, Sheet sheet, Ref ref, boolean intact, String by, Instant at) {

    /// What a decision says of the sheet it rests on.
    ///
    /// @param sha256 over the stored words, in hexadecimal
    public record Ref(SheetId id, String library, String sha256) {}

    static String digest(String content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
