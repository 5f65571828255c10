package org.threefold.evaluation;

import java.math.BigDecimal;
import java.util.List;

/// What sort of answer a question takes.
public sealed interface Kind {

    /// Yes, no, or not known; always with room for words beside it.
    record YesNo() implements Kind {}

    /// One of a few, each with a key that never changes and words that may.
    record Choice(List<Option> options) implements Kind {}

    /// A number with its unit. Outside `least` to `most` it is a slip of the hand, not a finding.
    record Quantity(String unit, BigDecimal least, BigDecimal most) implements Kind {}

    /// A calendar day.
    record Day() implements Kind {}

    /// Free text.
    record Words() implements Kind {}

    /// One choice.
    record Option(String key, String words) {}
}
