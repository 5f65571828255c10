package org.threefold.casefile;

import org.threefold.kernel.CaseId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A referral with everything that was said about it.
///
/// @param steps in the order in which they were said
public record ReferralRecord(Referral referral, List<ReferralStep> steps) {

    public ReferralRecord {
        steps = List.copyOf(steps);
    }

    public ReferralStatus status() {
        return ReferralStatus.of(steps);
    }

    /// Whether this command was carried out already.
    boolean has(UUID command) {
        return steps.stream().anyMatch(step -> step.id().equals(command));
    }

    /// The case that accepting it opened.
    public Optional<CaseId> openedCase() {
        return steps.stream()
                .map(ReferralStep::outcome)
                .filter(ReferralOutcome.Accepted.class::isInstance)
                .map(ReferralOutcome.Accepted.class::cast)
                .map(ReferralOutcome.Accepted::caseId)
                .findFirst();
    }
}
