package org.threefold.history;

import java.util.Set;

/// How many trials a practice asks for before ketamine: clinical specification 3.5.
///
/// All of it is practice policy. Guidelines ask that more conservative options have failed (ASA
/// 2023) and give no count.
public record TrialPolicy(
        int drugClasses,
        int byDoseAndTime,
        int withoutDrug,
        Set<Approach> approaches,
        int waived,
        int lookbackYears) {

    public static final TrialPolicy USUAL =
            new TrialPolicy(
                    2,
                    1,
                    1,
                    Set.of(
                            Approach.PHYSICAL_REHAB,
                            Approach.EXERCISE,
                            Approach.PSYCHOLOGICAL,
                            Approach.INTERDISCIPLINARY_PROGRAM),
                    1,
                    10);
}
