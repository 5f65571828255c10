package org.threefold.referral;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// Which referrals to list.
///
/// @param urgency only these, or all when null
/// @param words part of a person's name, in either case; empty finds all
public record ReferralFilter(
        Set<ReferralStatus> statuses, @Nullable Urgency urgency, String words) {

    public static final ReferralFilter OPEN =
            new ReferralFilter(
                    EnumSet.of(ReferralStatus.NEW, ReferralStatus.WAITING, ReferralStatus.ANSWERED),
                    null,
                    "");

    public static final ReferralFilter ALL =
            new ReferralFilter(EnumSet.allOf(ReferralStatus.class), null, "");

    public ReferralFilter {
        statuses = Set.copyOf(statuses);
        words = words.strip();
    }

    boolean openOnly() {
        return statuses.stream().allMatch(ReferralStatus::open);
    }
}
