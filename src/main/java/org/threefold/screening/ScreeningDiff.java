package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.rules.FactSaid;
import org.threefold.rules.RuleBook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What changed between two screenings of one case, and which fact did it. A question that is still
/// open, or was answered and worries nobody, is no news; what is found, gone, cleared or back is.
final class ScreeningDiff {

    private static final String NOT_RECORDED = "Not recorded";

    private ScreeningDiff() {}

    static List<FindingChange> between(ScreeningPair both) {
        var earlier = both.earlier();
        var later = both.later();
        var before = byRule(earlier);
        return later.findings().stream()
                .flatMap(it -> change(before.get(it.rule()), it, earlier, later).stream())
                .sorted(Comparator.comparing(FindingChange::after))
                .toList();
    }

    private static Map<String, KeptFinding> byRule(KeptScreening screening) {
        return screening.findings().stream()
                .collect(Collectors.toMap(KeptFinding::rule, Function.identity()));
    }

    private static Optional<FindingChange> change(
            @Nullable KeptFinding was, KeptFinding is, KeptScreening earlier, KeptScreening later) {
        var before = was == null ? RecordedStatus.NOT_IN_THE_BOOK : was.status();
        boolean otherwise = before != is.status() && (told(before) || told(is.status()));
        boolean elsewise =
                is.status().found() && was != null && !was.observed().equals(is.observed());
        if (!otherwise && !elsewise) return Optional.empty();
        return Optional.of(
                new FindingChange(
                        is.rule(),
                        is.sentence(),
                        is.owner(),
                        before,
                        is.status(),
                        is.observed(),
                        because(is, earlier, later)));
    }

    private static boolean told(RecordedStatus status) {
        return status.found() || status == RecordedStatus.CLEARED;
    }

    /// The changed facts that this rule reads; where none did, the book, a clearance or the day.
    private static List<String> because(
            KeptFinding is, KeptScreening earlier, KeptScreening later) {
        var reads = RuleBook.find(is.rule()).map(it -> it.reads()).orElse(List.of());
        var causes =
                changed(earlier, later).entrySet().stream()
                        .filter(it -> reads.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (is.status() == RecordedStatus.CLEARED) causes.addFirst(is.outcome());
        if (!earlier.book().equals(later.book())) {
            causes.add("Rule book " + earlier.book() + " → " + later.book());
        }
        if (causes.isEmpty()) causes.add(is.outcome().isEmpty() ? "Time passed." : is.outcome());
        return List.copyOf(causes);
    }

    /// By fact, in words: "Medical history: Pregnant now: Not recorded → Yes".
    static Map<String, String> changed(KeptScreening earlier, KeptScreening later) {
        var names = new HashMap<String, String>();
        var was = values(earlier, names);
        var is = values(later, names);
        var all = new TreeSet<>(names.keySet());
        var changed = new LinkedHashMap<String, String>();
        for (var id : all) {
            var old = was.getOrDefault(id, NOT_RECORDED);
            var now = is.getOrDefault(id, NOT_RECORDED);
            if (!old.equals(now)) changed.put(id, names.get(id) + ": " + old + " → " + now);
        }
        return changed;
    }

    private static Map<String, String> values(KeptScreening of, Map<String, String> names) {
        var values = new HashMap<String, String>();
        for (FactSaid fact : of.facts()) {
            names.put(fact.id(), fact.name());
            values.put(fact.id(), fact.value());
        }
        return values;
    }
}
