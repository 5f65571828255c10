package org.threefold.screening;

import org.threefold.access.Permit;
import org.threefold.evaluation.Section;
import org.threefold.forms.Question;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Facts;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Screened;
import org.threefold.rules.Severity;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every rule says about one case on one day, with clearances applied.
///
/// `findings` holds all rules that this reader may see, the clear ones too; rules that need the
/// day of a session are in [DayScreening]. `withheld` counts
/// those that read substance-use records and are for the three seats alone. `seat` is the reader's.
public record Screening(
        CaseId caseId,
        LocalDate day,
        String book,
        List<AssessedFinding> findings,
        int withheld,
        Optional<Discipline> seat) {

    static Screening of(
            CaseId caseId, Facts facts, Map<String, List<Clearance>> clearances, boolean seated) {
        return of(
                caseId, facts.today(), facts.policy(), RuleBook.screen(facts), clearances, seated);
    }

    /// @param all what every rule found on that day under that policy
    static Screening of(
            CaseId caseId,
            LocalDate today,
            PracticePolicy policy,
            List<Screened> all,
            Map<String, List<Clearance>> clearances,
            boolean seated) {
        var seen =
                all.stream()
                        .filter(screened -> seated || !screened.rule().part2())
                        .map(screened -> seated ? screened : screened.withoutASeat())
                        .map(screened -> AssessedFinding.of(screened, clearances, today, policy))
                        .toList();
        int withheld = all.size() - seen.size();
        return new Screening(caseId, today, RuleBook.VERSION, seen, withheld, Optional.empty());
    }

    Screening readBy(Optional<Discipline> reader) {
        return new Screening(caseId, day, book, findings, withheld, reader);
    }

    /// Whether the reader owns the section of every question that has to be asked again.
    public boolean maySettle(AssessedFinding it) {
        return it.contradicted()
                && seat.filter(own -> it.toConfirm().stream().allMatch(q -> owns(own, q)))
                        .isPresent();
    }

    private static boolean owns(Discipline seat, Question question) {
        return Section.of(question).owner() == seat;
    }

    /// Whether the reader may record a conclusion on it now.
    public boolean mayClear(AssessedFinding it) {
        boolean several = it.rule().signatures() > 1;
        return it.clearable()
                && it.open()
                && seat.filter(own -> several || own == it.rule().owner())
                        .filter(own -> it.signed().stream().noneMatch(one -> one.seat() == own))
                        .isPresent();
    }

    /// Names it on the trail, and apart what comes from substance-use records.
    Screening shownTo(Permit permit) {
        permit.shows("Screening findings", findings.stream().anyMatch(it -> it.rule().part2()));
        return this;
    }

    /// What is open before the team decides, heaviest first; the order of the book within.
    public List<AssessedFinding> inTheWay() {
        return findings.stream()
                .filter(AssessedFinding::open)
                .filter(it -> it.rule().gate().beforeDecision())
                .sorted(Comparator.comparing(AssessedFinding::severity))
                .toList();
    }

    /// What is open and matters only on a dosing day.
    public List<AssessedFinding> onTheDay() {
        return findings.stream()
                .filter(AssessedFinding::open)
                .filter(it -> !it.rule().gate().beforeDecision())
                .toList();
    }

    public List<AssessedFinding> cleared() {
        return findings.stream()
                .filter(it -> it.status() instanceof FindingStatus.Cleared)
                .toList();
    }

    /// Open before the decision, of this weight.
    public List<AssessedFinding> open(Severity severity) {
        return inTheWay().stream().filter(it -> it.severity() == severity).toList();
    }

    /// An absolute finding, or a required clearance that is not there, keeps a case from going on.
    public boolean stops() {
        return !open(Severity.ABSOLUTE).isEmpty() || !open(Severity.REQUIRES_CLEARANCE).isEmpty();
    }

    public Optional<AssessedFinding> on(String ruleId) {
        return findings.stream().filter(it -> it.rule().id().equals(ruleId)).findFirst();
    }

    /// The counts alone, without any content.
    public Map<Discipline, Tally> tallies() {
        var tallies = new EnumMap<Discipline, Tally>(Discipline.class);
        for (var owner : Discipline.values()) tallies.put(owner, Tally.of(owner, inTheWay()));
        return tallies;
    }
}
