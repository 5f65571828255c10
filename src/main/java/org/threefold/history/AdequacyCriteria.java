package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Candidate;
import org.threefold.casefile.PainCondition;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.util.Optional;

/// What the trials of one case are measured by on one day: what makes each adequate, how many are
/// asked for, and of whom.
public record AdequacyCriteria(
        TrialPolicy policy,
        DrugTable drugs,
        ApproachTable approaches,
        Optional<Candidate> candidate,
        LocalDate today) {

    public static AdequacyCriteria of(
            PracticePolicy policy, @Nullable Candidate candidate, LocalDate today) {
        var condition = candidate == null ? null : candidate.condition();
        return new AdequacyCriteria(
                TrialPolicy.of(policy, condition),
                DrugTable.under(policy, condition == null ? null : condition.key()),
                ApproachTable.under(policy),
                Optional.ofNullable(candidate),
                today);
    }

    public Optional<PainCondition> condition() {
        return candidate.map(Candidate::condition);
    }

    /// Completed years of the person, if anybody knows.
    @Nullable Integer age() {
        return candidate.flatMap(it -> it.ageOn(today)).orElse(null);
    }

    /// The first day of which a trial counts.
    public LocalDate notBefore() {
        return today.minusYears(policy.lookbackYears());
    }
}
