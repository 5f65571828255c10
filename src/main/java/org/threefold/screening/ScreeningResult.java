package org.threefold.screening;

import org.threefold.kernel.Sha256;
import org.threefold.rules.FactSaid;
import org.threefold.rules.Facts;
import org.threefold.rules.RuleBook;

import java.util.List;

/// A screening and the facts it was made from, before it is kept.
record ScreeningResult(
        Facts facts, Screening screening, List<FactSaid> said, List<KeptFinding> findings) {

    static ScreeningResult of(Facts facts, Screening screening) {
        var said = facts.said();
        var findings =
                screening.findings().stream()
                        .map(it -> KeptFinding.of(it, restsOn(it, facts, said)))
                        .toList();
        return new ScreeningResult(facts, screening, said, findings);
    }

    private static List<String> restsOn(AssessedFinding it, Facts facts, List<FactSaid> said) {
        return it.status() instanceof FindingStatus.Clear
                ? RuleBook.restsOn(it.rule(), facts, said)
                : List.of();
    }

    /// The same for the same facts, book, policy, clearances and what they come to.
    String fingerprint(String policy) {
        return Sha256.hex(screening.book() + "|" + policy + "|" + findings + "|" + said);
    }
}
