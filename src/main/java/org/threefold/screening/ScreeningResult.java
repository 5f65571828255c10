package org.threefold.screening;

import org.threefold.kernel.Sha256;
import org.threefold.rules.FactSaid;
import org.threefold.rules.Facts;

import java.util.List;

/// A screening and the facts it was made from, before it is kept.
record ScreeningResult(Facts facts, Screening screening) {

    List<KeptFinding> findings() {
        return screening.findings().stream().map(KeptFinding::of).toList();
    }

    List<FactSaid> said() {
        return facts.said();
    }

    /// The same for the same facts, book, policy, clearances and what they come to.
    String fingerprint(String policy) {
        return Sha256.hex(screening.book() + "|" + policy + "|" + findings() + "|" + said());
    }
}
