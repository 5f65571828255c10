package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Screened;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads back what the last screening of a case found, where a new one would find the same: it was
/// computed today, under these rules and this policy, and nothing that the rules read has changed
/// since. Clearances are read as they stand now. Only for a permit that sees everything the rules
/// read; the others see less than was kept.
@Component
class StoredScreening {

    private final KeptStore kept;
    private final ClearanceStore clearances;
    private final Policies policies;
    private final Clock clock;

    StoredScreening(KeptStore kept, ClearanceStore clearances, Policies policies, Clock clock) {
        this.kept = kept;
        this.clearances = clearances;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<Screening> of(Permit permit) {
        if (!permit.also(Act.READ_SUBSTANCE_USE)) return Optional.empty();
        var today = LocalDate.now(clock);
        var last = kept.current(permit, today);
        if (last.isEmpty() || !last.get().book().equals(RuleBook.VERSION)) return Optional.empty();
        var policy = policies.inForce(permit, today);
        if (!last.get().policy().equals(policy.words())) return Optional.empty();
        var found = found(last.get().findings());
        if (found.isEmpty()) return Optional.empty();
        return Optional.of(
                Screening.of(
                                permit.caseId(),
                                today,
                                policy.policy(),
                                found,
                                clearances.byRule(permit),
                                true)
                        .readBy(permit.seat()));
    }

    /// Nothing where one of them is not known: a rule that has gone, or a row of an earlier
    /// version.
    private static List<Screened> found(List<KeptFinding> findings) {
        var found = findings.stream().flatMap(it -> found(it).stream()).toList();
        return found.size() == findings.size() ? found : List.of();
    }

    private static Optional<Screened> found(KeptFinding it) {
        var finding = it.finding();
        return finding == null
                ? Optional.empty()
                : RuleBook.find(it.rule()).map(rule -> new Screened(rule, finding));
    }
}
