package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/// What is taken at the same time of a change: everything in it adds up, and no more than `most`.
public record Step(List<Taking> takings, List<Most> most) {

    /// At most so much, or so many times, in a day. Without a unit it counts what is taken.
    public record Most(BigDecimal value, @Nullable DoseUnit unit, boolean times) {}

    public Step {
        takings = List.copyOf(takings);
        most = List.copyOf(most);
    }
}
