package org.threefold.referral;

import org.threefold.casefile.FramedQuestion;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A referral with everything that was said about it.
///
/// @param steps in the order in which they were said
/// @param names of those who entered and answered it, by account
public record ReferralRecord(Referral referral, List<ReferralStep> steps, Map<UUID, String> names) {

    public ReferralRecord {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    public ReferralStatus status() {
        return ReferralStatus.of(steps);
    }

    /// The printed name of somebody who entered or answered it.
    public String nameOf(StaffId who) {
        return names.getOrDefault(who.value(), "Somebody who has left");
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

    /// Why this cannot be said of the referral now, or nothing.
    Optional<String> objectionTo(String words) {
        return closed().or(() -> FramedQuestion.objection(words));
    }

    private Optional<String> closed() {
        return switch (status()) {
            case ACCEPTED -> Optional.of("This referral was accepted already.");
            case DECLINED -> Optional.of("This referral was declined already.");
            case NEW, WAITING, ANSWERED -> Optional.empty();
        };
    }
}
