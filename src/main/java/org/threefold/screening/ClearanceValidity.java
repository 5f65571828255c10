package org.threefold.screening;

import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Which clearances of one rule hold: the latest of each seat, for what is observed today, the
/// owner's among them, and as many seats as the rule asks for.
final class ClearanceValidity {

    private ClearanceValidity() {}

    static List<Clearance> of(
            Rule rule, String observed, List<Clearance> oldestFirst, LocalDate today) {
        var holding = signed(observed, oldestFirst, today);
        boolean owned = holding.stream().anyMatch(one -> one.seat() == rule.owner());
        return owned && holding.size() >= rule.signatures() ? holding : List.of();
    }

    /// The latest of each seat that clears this observation today.
    static List<Clearance> signed(String observed, List<Clearance> oldestFirst, LocalDate today) {
        return latest(oldestFirst).values().stream()
                .filter(one -> one.covers(observed, today))
                .toList();
    }

    static LocalDate until(List<Clearance> holding) {
        return holding.stream()
                .map(Clearance::lastDay)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /// What became of what was recorded, in words.
    static String whyNot(Rule rule, String observed, List<Clearance> oldestFirst, LocalDate today) {
        var signed = signed(observed, oldestFirst, today);
        if (!signed.isEmpty())
            return "Signed by %s (%d of %d signatures)."
                    .formatted(names(signed), signed.size(), rule.signatures());
        var last = oldestFirst.getLast();
        var lastDay = last.lastDay();
        if (lastDay == null) return last.name() + " did not clear it: " + last.evidence();
        return lastDay.isBefore(today)
                ? "The clearance ended on " + Days.staff(lastDay) + "."
                : "The facts have changed since it was cleared.";
    }

    static String names(List<Clearance> clearances) {
        return clearances.stream().map(Clearance::name).collect(Collectors.joining(" and "));
    }

    private static Map<Discipline, Clearance> latest(List<Clearance> oldestFirst) {
        var latest = new EnumMap<Discipline, Clearance>(Discipline.class);
        for (var one : oldestFirst) latest.put(one.seat(), one);
        return latest;
    }
}
