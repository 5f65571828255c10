package org.threefold.review;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Severity;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screenings;
import org.threefold.screening.Tally;

import java.util.List;
import java.util.stream.Stream;

/// Findings that rule treatment out or wait for a clearance. The seats read them; anybody else
/// learns how many there are and who owns them.
@Component
@Order(1)
class OpenFindings implements Hindrances {

    private final Screenings screenings;

    OpenFindings(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public List<DecisionBlocker> of(Permit permit) {
        return permit.seat().isPresent() ? findings(permit) : counts(permit);
    }

    private List<DecisionBlocker> findings(Permit permit) {
        var screening = screenings.current(permit);
        return Stream.concat(
                        screening.open(Severity.ABSOLUTE).stream()
                                .map(
                                        one ->
                                                DecisionBlocker.absolute(
                                                        one.sentence(), owner(one), why(one))),
                        screening.open(Severity.REQUIRES_CLEARANCE).stream()
                                .map(
                                        one ->
                                                DecisionBlocker.uncleared(
                                                        one.sentence(), owner(one), why(one))))
                .toList();
    }

    private List<DecisionBlocker> counts(Permit permit) {
        return screenings.counts(permit).stream()
                .flatMap(snapshot -> snapshot.tallies().entrySet().stream())
                .flatMap(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<DecisionBlocker> counted(Discipline owner, Tally tally) {
        var why = "What it says is for the clinical team.";
        return Stream.of(
                        DecisionBlocker.absolute(number(tally.absolute()), owner, why),
                        DecisionBlocker.uncleared(number(tally.toClear()), owner, why))
                .skip(tally.absolute() > 0 ? 0 : 1)
                .limit((tally.absolute() > 0 ? 1 : 0) + (tally.toClear() > 0 ? 1 : 0));
    }

    private static String number(int findings) {
        return findings == 1 ? "one finding" : findings + " findings";
    }

    private static Discipline owner(AssessedFinding one) {
        return one.rule().owner();
    }

    private static String why(AssessedFinding one) {
        return one.rule().sentence() + " " + one.rule().source() + " (" + one.rule().id() + ").";
    }
}
