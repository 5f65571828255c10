package org.threefold.appraisal;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.Sha256;

import java.time.Instant;

/// A sheet as it was shown at a decision: its words, the hash over exactly what was stored, who had
/// it kept and when.
public record KeptSheet(
        SheetId id, CaseId caseId, Sheet sheet, Ref ref, boolean intact, String by, Instant at) {

    /// What a decision says of the sheet it rests on.
    ///
    /// @param sha256 over the stored words, in hexadecimal
    public record Ref(SheetId id, String library, String sha256) {}

    static String digest(String content) {
        return Sha256.hex(content);
    }
}
