package org.threefold.measures;

import java.math.BigDecimal;
import java.util.List;

/// What the answers come to. With anything missing there is no number: a missing answer is never
/// zero.
public sealed interface Score {

    record Scored(BigDecimal value) implements Score {}

    /// @param missing the items without an answer that counts
    record Incomplete(List<String> missing) implements Score {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
