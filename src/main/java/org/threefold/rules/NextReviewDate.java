package org.threefold.rules;

import java.time.LocalDate;

/// The next day on which a rule says something else of the same facts, if nobody changes any: a
/// measurement has become too old, an event is long enough ago, somebody turns 65.
///
/// Days only make facts older, so what time has changed it does not change back: the day is found
/// by halving a year. Where a whole year changes nothing, the day is at its end.
public final class NextReviewDate {

    private static final int YEAR = 366;

    private NextReviewDate() {}

    public static LocalDate after(Facts facts) {
        var today = facts.at(facts.today());
        var then = in(YEAR, facts);
        int next = YEAR;
        for (var rule : RuleBook.rules()) {
            if (rule.ofTheDay()) continue;
            var now = rule.of(today);
            if (rule.of(then).equals(now) || rule.of(in(next - 1, facts)).equals(now)) continue;
            next = halved(rule, facts, now, next - 1);
        }
        return facts.today().plusDays(next);
    }

    /// The first day from tomorrow to `turned` on which the rule says something else than now.
    private static int halved(Rule rule, Facts facts, Finding now, int turned) {
        int same = 0;
        while (turned - same > 1) {
            int middle = (same + turned) / 2;
            if (rule.of(in(middle, facts)).equals(now)) same = middle;
            else turned = middle;
        }
        return turned;
    }

    private static Facts in(int days, Facts facts) {
        return facts.at(facts.today().plusDays(days));
    }
}
