package org.threefold.screening;

import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.rules.FactSaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A screening as it was: under which book and policy, on which day, what was recorded then and
/// what every rule said to it. Read from what was kept; no rule is asked again.
///
/// What comes from substance-use records is in it for the seats alone.
public record KeptScreening(
        CaseId caseId,
        int number,
        Instant at,
        LocalDate day,
        String book,
        String policy,
        String by,
        List<KeptFinding> findings,
        List<FactSaid> facts) {

    public KeptScreening {
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /// Names it on the trail, and apart what comes from substance-use records.
    KeptScreening shownTo(Permit permit) {
        permit.shows(
                "Kept screening",
                findings.stream().anyMatch(KeptFinding::part2)
                        || facts.stream().anyMatch(FactSaid::part2));
        return this;
    }

    /// A line of the list: what changed in it is counted, not told.
    public record Line(
            int number, Instant at, String book, String policy, String by, int rules, int facts) {}
}
