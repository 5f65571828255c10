package org.threefold.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Whether a decision may be recorded; if not, everything that is missing, not only the first.
public sealed interface Readiness {

    record Ready() implements Readiness {}

    record NotReady(List<DecisionBlocker> blockers) implements Readiness {}

    /// What blocks any step.
    ///
    /// @param elsewhere open findings and unsigned sections, as their own modules report them
    static Readiness of(
            Seats seats, Collection<OpinionHeader> signed, Collection<DecisionBlocker> elsewhere) {
        var blockers = new ArrayList<>(elsewhere);
        for (var seat : seats.silent(signed))
            blockers.add(
                    seats.in(seat)
                            .map(holder -> DecisionBlocker.silent(seat, holder.name()))
                            .orElse(DecisionBlocker.emptySeat(seat)));
        return from(blockers);
    }

    /// What blocks this step. To defer and to decline is how a team answers an open
    /// finding, so a finding stops only going on.
    default Readiness to(Position position) {
        return switch (this) {
            case Ready _ -> this;
            case NotReady(var all) ->
                    from(
                            all.stream()
                                    .filter(
                                            one ->
                                                    position.goesOn()
                                                            || one.stops()
                                                                    == DecisionBlocker.Stops
                                                                            .ANY_DECISION)
                                    .toList());
        };
    }

    default List<DecisionBlocker> blockers() {
        return switch (this) {
            case Ready _ -> List.of();
            case NotReady(var all) -> all;
        };
    }

    private static Readiness from(List<DecisionBlocker> blockers) {
        return blockers.isEmpty() ? new Ready() : new NotReady(List.copyOf(blockers));
    }
}
