package org.threefold.screening;

import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;

import java.time.Instant;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What the last screening counted, for work lists: no finding can be read from it.
public record Snapshot(CaseId caseId, Instant at, String book, Map<Discipline, Tally> tallies) {

    public Snapshot {
        tallies = Map.copyOf(tallies);
    }

    public int absolute() {
        return sum(Tally::absolute);
    }

    public int toClear() {
        return sum(Tally::toClear);
    }

    boolean saysTheSameAs(Map<Discipline, Tally> others, String otherBook) {
        return tallies.equals(others) && book.equals(otherBook);
    }

    private int sum(ToIntFunction<Tally> count) {
        return tallies.values().stream().mapToInt(count).sum();
    }
}
