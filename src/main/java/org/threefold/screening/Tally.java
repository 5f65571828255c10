package org.threefold.screening;

import org.threefold.kernel.Discipline;
import org.threefold.rules.Severity;

import java.util.List;

/// How many findings wait for one discipline before the decision. Numbers only.
public record Tally(int absolute, int toClear, int unknown, int cautions) {

    static Tally of(Discipline owner, List<AssessedFinding> open) {
        return new Tally(
                count(owner, open, Severity.ABSOLUTE),
                count(owner, open, Severity.REQUIRES_CLEARANCE),
                count(owner, open, Severity.INFO_MISSING),
                count(owner, open, Severity.CAUTION));
    }

    private static int count(Discipline owner, List<AssessedFinding> open, Severity severity) {
        return (int)
                open.stream()
                        .filter(it -> it.waitsFor().contains(owner) && it.severity() == severity)
                        .count();
    }
}
