package org.threefold.appraisal;

import org.jspecify.annotations.Nullable;
import org.threefold.library.Citation;
import org.threefold.library.Topic;
import org.threefold.library.Trait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that a sheet reads of one person. Immutable; made anew for every sheet.
///
/// @param age completed years, if known; @param kg the last weight, if known
/// @param found what rules found that weighs on the decision, each with its source
/// @param rulesWithGaps how many rules miss a fact
/// @param opioids the most that is prescribed in a day, in words; empty where none is listed
/// @param tried what was asked of the treatment so far, and how far it is met
record AboutPerson(
        LocalDate day,
        String condition,
        Topic topic,
        String tier,
        String question,
        Optional<Integer> age,
        Optional<BigDecimal> kg,
        Map<Trait, Presence> traits,
        List<Found> found,
        int rulesWithGaps,
        String opioids,
        List<Tried> tried,
        String ruleBook,
        @Nullable Plan plan) {

    /// What one rule found: its id, what was observed, and the source of the rule.
    record Found(String rule, String observed, Citation citation) {}

    /// One thing that is asked of the treatment so far.
    record Tried(String asked, String result, String because) {}

    AboutPerson {
        traits = Map.copyOf(traits);
        found = List.copyOf(found);
        tried = List.copyOf(tried);
    }

    /// A trait that nobody wrote down is not known.
    Presence has(Trait trait) {
        return traits.getOrDefault(trait, Presence.NOT_KNOWN);
    }
}
