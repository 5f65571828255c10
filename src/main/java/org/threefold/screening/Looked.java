package org.threefold.screening;

import org.threefold.rules.FactSaid;
import org.threefold.rules.Facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A screening and the facts it was made from, before it is kept.
record Looked(Facts facts, Screening screening) {

    List<KeptFinding> findings() {
        return screening.obstacles().stream().map(KeptFinding::of).toList();
    }

    List<FactSaid> said() {
        return facts.said();
    }

    /// The same for the same facts, book, policy, clearances and what they come to.
    String fingerprint(String policy) {
        var all = screening.book() + "|" + policy + "|" + findings() + "|" + said();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
