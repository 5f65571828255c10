package org.threefold.history;

import java.time.LocalDate;
import java.util.List;

/// Whether standard treatment was tried enough and failed, criterion by criterion: what rule
/// LOG-07 reads. `remarks` are what the team should weigh beside it.
public record TrialSummary(List<Criterion> criteria, List<String> remarks) {

    public static TrialSummary of(List<Trial> trials, LocalDate today) {
        return of(trials, TrialPolicy.USUAL, today);
    }

    static TrialSummary of(List<Trial> trials, TrialPolicy policy, LocalDate today) {
        var count = TrialCount.of(trials, policy, today);
        return new TrialSummary(
                List.of(count.drugs(), count.byDoseAndTime(), count.withoutDrug()),
                count.remarks());
    }

    /// Met only if every criterion is; not met as soon as one is not; else not known yet.
    public Criterion.Result overall() {
        var results = criteria.stream().map(Criterion::result).toList();
        if (results.contains(Criterion.Result.FAIL)) return Criterion.Result.FAIL;
        return results.contains(Criterion.Result.UNKNOWN)
                ? Criterion.Result.UNKNOWN
                : Criterion.Result.PASS;
    }
}
