package org.threefold.referral;

import java.util.List;

/// Where a referral stands. Read off its steps, never stored.
public enum ReferralStatus {
    NEW("New"),
    WAITING("Waiting for the referrer"),
    ANSWERED("Answered"),
    ACCEPTED("Accepted"),
    DECLINED("Declined");

    private final String words;

    ReferralStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Whether the practice still has to say something.
    public boolean open() {
        return this == NEW || this == WAITING || this == ANSWERED;
    }

    /// The last step decides; without a step the referral is new.
    ///
    /// @param steps in the order in which they were said
    public static ReferralStatus of(List<ReferralStep> steps) {
        return steps.isEmpty() ? NEW : of(steps.getLast().outcome());
    }

    public static ReferralStatus of(ReferralOutcome last) {
        return switch (last) {
            case ReferralOutcome.Accepted _ -> ACCEPTED;
            case ReferralOutcome.MoreAsked _ -> WAITING;
            case ReferralOutcome.Answered _ -> ANSWERED;
            case ReferralOutcome.Declined _ -> DECLINED;
        };
    }
}
