package org.threefold.screening;

import org.jspecify.annotations.Nullable;
import org.threefold.history.TrialSettings;
import org.threefold.kernel.Days;
import org.threefold.rules.Rule;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A clearance as it is written, before it is recorded. `observed` is the sentence that its author
/// had before their eyes. Without a `lastDay` the rule's own period counts, where it has one.
public record ClearanceDraft(
        ClearanceId id,
        String ruleId,
        String observed,
        Clearance.Decision decision,
        List<String> conditions,
        String evidence,
        @Nullable LocalDate lastDay) {

    public ClearanceDraft {
        conditions = conditions.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        evidence = evidence.strip();
    }

    /// Why it cannot be recorded, in words for its form.
    Optional<String> objection(Rule rule, LocalDate today, PracticePolicy policy) {
        if (evidence.isEmpty()) return Optional.of("Say what the decision rests on.");
        if (rule.signatures() > 1
                && evidence.length() < policy.whole(TrialSettings.EXCEPTION_REASON)) {
            return Optional.of(
                    "An exception states its reason in %s or more."
                            .formatted(policy.words(TrialSettings.EXCEPTION_REASON)));
        }
        if (decision == Clearance.Decision.CLEARED_WITH_CONDITIONS && conditions.isEmpty()) {
            return Optional.of("Name at least one condition, or clear without conditions.");
        }
        return decision == Clearance.Decision.NOT_CLEARED
                ? Optional.empty()
                : tooLong(rule, today, policy);
    }

    /// The last day it will hold: as written, else by the rule; nothing where it does not clear.
    @Nullable LocalDate lastDay(Rule rule, LocalDate today, PracticePolicy policy) {
        if (decision == Clearance.Decision.NOT_CLEARED) return null;
        var validity = rule.validity();
        return lastDay != null || validity == null ? lastDay : validity.lastDay(today, policy);
    }

    private Optional<String> tooLong(Rule rule, LocalDate today, PracticePolicy policy) {
        var until = lastDay(rule, today, policy);
        var validity = rule.validity();
        if (until == null) return Optional.of("Name the last day on which this clearance holds.");
        if (until.isBefore(today)) return Optional.of("The last day cannot be in the past.");
        if (validity == null || !until.isAfter(validity.lastDay(today, policy)))
            return Optional.empty();
        return Optional.of(
                "This clearance holds until %s at the latest: %s."
                        .formatted(
                                Days.staff(validity.lastDay(today, policy)),
                                validity.words(policy)));
    }
}
