package org.threefold.rules;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Which facts a rule looks at on one chart: facts notice what is asked of them while somebody
/// listens. What it may look at on any chart is declared; see [DeclaredReads].
final class FactDependencies {

    private static final ScopedValue<Collection<String>> LISTENING = ScopedValue.newInstance();

    private FactDependencies() {}

    static void notice(String fact) {
        if (LISTENING.isBound()) LISTENING.get().add(fact);
    }

    /// What this rule looked at on this chart: ids of questions, and words for the rest.
    static Set<String> by(Rule rule, Facts facts) {
        var noticed = new TreeSet<String>();
        ScopedValue.where(LISTENING, noticed).run(() -> rule.of(facts));
        return noticed;
    }
}
