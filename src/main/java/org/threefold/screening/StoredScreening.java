package org.threefold.screening;

import org.springframework.stereotype.Component;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.rules.Finding;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Screened;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyVersion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads back what the last screening of a case found, where a new one would find the same: it was
/// computed today, under these rules and this policy, and nothing that the rules read has changed
/// since. Clearances are read as they stand now. Whoever has no seat is shown it without what is
/// for the seats alone: no other rule reads what is kept from them.
@Component
class StoredScreening {

    /// In the place of a finding that the reader is not shown.
    private static final Finding KEPT_FROM_THEM = new Finding.Unknown("", List.of(), "");

    private final KeptStore kept;
    private final Policies policies;
    private final Clock clock;

    StoredScreening(KeptStore kept, Policies policies, Clock clock) {
        this.kept = kept;
        this.policies = policies;
        this.clock = clock;
    }

    private record Read(Screening screening, KeptStore.Last last) {}

    Optional<Screening> of(Permit permit) {
        return read(permit).map(Read::screening);
    }

    /// With what each clear rule rests on; nothing where that was not kept.
    Optional<ScreeningBasis> rested(Permit permit) {
        return read(permit)
                .filter(it -> it.last.findings().stream().allMatch(one -> one.restsOn() != null))
                .map(
                        it ->
                                new ScreeningBasis(
                                        it.screening,
                                        it.last.findings(),
                                        kept.facts(permit, it.last.number())));
    }

    private Optional<Read> read(Permit permit) {
        var today = LocalDate.now(clock);
        var last = kept.current(permit, today);
        if (last.isEmpty() || !last.get().book().equals(RuleBook.VERSION)) return Optional.empty();
        var policy = policies.inForce(permit, today);
        if (!last.get().policy().equals(policy.words())) return Optional.empty();
        return screening(permit, last.get(), policy, today).map(it -> new Read(it, last.get()));
    }

    private static Optional<Screening> screening(
            Permit permit, KeptStore.Last last, PolicyVersion policy, LocalDate today) {
        boolean seated = permit.also(Act.READ_SUBSTANCE_USE);
        var rules = RuleBook.rules().stream().filter(it -> !it.ofTheDay()).toList();
        var found = found(last.findings());
        var all = rules.stream().flatMap(it -> screened(it, found, seated).stream()).toList();
        if (all.size() < rules.size()) return Optional.empty();
        return Optional.of(
                Screening.of(
                                permit.caseId(),
                                today,
                                policy.policy(),
                                all,
                                last.clearances().stream()
                                        .collect(Collectors.groupingBy(Clearance::ruleId)),
                                seated)
                        .readBy(permit.seat()));
    }

    /// Nothing where it is not known: a row of an earlier version.
    private static Optional<Screened> screened(
            Rule rule, Map<String, Finding> found, boolean seated) {
        if (!seated && (rule.part2() || rule.forSeats()))
            return Optional.of(new Screened(rule, KEPT_FROM_THEM));
        return Optional.ofNullable(found.get(rule.id())).map(it -> new Screened(rule, it));
    }

    private static Map<String, Finding> found(List<KeptFinding> findings) {
        var found = new HashMap<String, Finding>();
        for (var it : findings) if (it.finding() != null) found.put(it.rule(), it.finding());
        return found;
    }
}
