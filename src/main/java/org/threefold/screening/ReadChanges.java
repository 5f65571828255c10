package org.threefold.screening;

import org.threefold.live.ChangeKind;

import java.util.Set;

/// Which changes a screening reads. Whatever else changed leaves the findings as they are, and no
/// rule is asked again because of it.
final class ReadChanges {

    /// Whose facts [FactsReading] gathers.
    static final Set<String> FACTS =
            Set.of("casefile", "history", "evaluation", "intake", "measures");

    /// Clearances belong to a screening, and the team decides who sees all that the rules read.
    private static final Set<String> BESIDES = Set.of("screening", "access");

    /// What a screening found is another number than before: told after it was kept.
    static final ChangeKind COUNTS = ChangeKind.of("screening.counts.changed");

    /// Kept by these modules, and no fact about the patient.
    private static final Set<String> NO_FACTS = Set.of("intake.answers.read", COUNTS.name());

    private ReadChanges() {}

    static boolean reads(ChangeKind kind) {
        return (FACTS.contains(kind.module()) || BESIDES.contains(kind.module()))
                && !NO_FACTS.contains(kind.name());
    }
}
