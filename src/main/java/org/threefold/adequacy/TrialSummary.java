package org.threefold.adequacy;

import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Criterion;
import org.threefold.history.Recorded;
import org.threefold.history.TreatmentHistory;
import org.threefold.history.Trial;
import org.threefold.history.TrialId;

import java.util.List;
import java.util.Optional;

/// Whether standard treatment was tried enough and failed, criterion by criterion: what rule
/// LOG-07 reads. `trials` says of each what it is worth and why; `remarks` are what the team should
/// weigh beside it.
public record TrialSummary(
        List<JudgedTrial> trials, List<Criterion> criteria, List<String> remarks) {

    public TrialSummary {
        trials = List.copyOf(trials);
        criteria = List.copyOf(criteria);
        remarks = List.copyOf(remarks);
    }

    /// Of the trials that stand, under the policy in force.
    public static TrialSummary of(TreatmentHistory history) {
        return of(history.trials().stream().map(Recorded::fact).toList(), history.criteria());
    }

    public static TrialSummary of(List<Trial> trials, AdequacyCriteria by) {
        var count = TrialCount.of(trials, by);
        return new TrialSummary(count.judged(), count.criteria(), count.remarks());
    }

    /// Met only if every criterion is; not met as soon as one is not; else not known yet.
    public Criterion.Result overall() {
        var results = criteria.stream().map(Criterion::result).toList();
        if (results.contains(Criterion.Result.FAIL)) return Criterion.Result.FAIL;
        return results.contains(Criterion.Result.UNKNOWN)
                ? Criterion.Result.UNKNOWN
                : Criterion.Result.PASS;
    }

    public Optional<JudgedTrial> judged(TrialId which) {
        return trials.stream().filter(it -> it.trial().id().equals(which)).findFirst();
    }
}
