package org.threefold.screening;

import org.threefold.kernel.CaseId;
import org.threefold.rules.Facts;
import org.threefold.rules.RuleBook;
import org.threefold.rules.SessionDay;
import org.threefold.rules.Severity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What every rule of a dosing day says about one case on that day, with clearances applied. It is
/// apart from the [Screening] that the team decides by.
///
/// `findings` holds all such rules that this reader may see, the clear ones too. `withheld` counts
/// those that read substance-use records and are for the three seats alone.
public record DayScreening(
        CaseId caseId, LocalDate day, String book, List<AssessedFinding> findings, int withheld) {

    static DayScreening of(
            CaseId caseId,
            Facts facts,
            SessionDay day,
            Map<String, List<Clearance>> clearances,
            boolean seated) {
        var all = RuleBook.screen(facts, day);
        var seen =
                all.stream()
                        .filter(screened -> seated || !screened.rule().part2())
                        .map(screened -> seated ? screened : screened.withoutASeat())
                        .map(
                                screened ->
                                        AssessedFinding.of(
                                                screened, clearances, day.date(), facts.policy()))
                        .toList();
        return new DayScreening(
                caseId, day.date(), RuleBook.VERSION, seen, all.size() - seen.size());
    }

    /// What is open before the dose, heaviest first; the order of the book within.
    public List<AssessedFinding> open() {
        return findings.stream()
                .filter(AssessedFinding::open)
                .sorted(Comparator.comparing(AssessedFinding::severity))
                .toList();
    }

    public List<AssessedFinding> open(Severity severity) {
        return open().stream().filter(it -> it.severity() == severity).toList();
    }

    /// Whether an absolute finding or a required clearance stops the dose. What is missing is
    /// apart: some of it stops a dose too, and whoever gives it reads all of it.
    public boolean stops() {
        return !open(Severity.ABSOLUTE).isEmpty() || !open(Severity.REQUIRES_CLEARANCE).isEmpty();
    }
}
