package org.threefold.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which facts a rule reads. Nobody keeps a list of them: facts notice what is asked of them while
/// somebody listens, and each rule is tried on made-up charts until it has looked at everything.
final class FactsRead {

    private static final ScopedValue<Collection<String>> LISTENING = ScopedValue.newInstance();

    private FactsRead() {}

    static void notice(String fact) {
        if (LISTENING.isBound()) LISTENING.get().add(fact);
    }

    /// What this rule looked at on this chart: ids of questions, and words for the rest.
    static Set<String> by(Rule rule, Facts facts) {
        var noticed = new TreeSet<String>();
        ScopedValue.where(LISTENING, noticed).run(() -> rule.of(facts));
        return noticed;
    }

    /// What this rule of the book may look at on any chart.
    static List<String> by(Rule rule) {
        return Book.READ.getOrDefault(rule.id(), List.of());
    }

    private static List<String> tried(Rule rule) {
        return MadeUpCharts.ALL.stream()
                .flatMap(chart -> by(rule, chart).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Made when it is first asked for.
    private static final class Book {

        static final Map<String, List<String>> READ =
                RuleBook.rules().stream().collect(Collectors.toMap(Rule::id, FactsRead::tried));
    }
}
