package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// What is taken at one time and how often a day. `amounts` say one dose in several ways; `each` is
/// what is in one piece, where the words say it. Without `timesADay` it is not said how often.
public record Taking(List<Amount> amounts, @Nullable Amount each, @Nullable BigDecimal timesADay) {

    public Taking {
        amounts = List.copyOf(amounts);
    }
}
