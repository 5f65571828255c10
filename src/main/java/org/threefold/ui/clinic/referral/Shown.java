package org.threefold.ui.clinic.referral;

import org.threefold.referral.ReferralStatus;

import java.util.EnumSet;
import java.util.Set;

/// Which referrals a list shows, in words.
enum Shown {
    OPEN(
            "Open",
            "Open referrals",
            EnumSet.of(ReferralStatus.NEW, ReferralStatus.WAITING, ReferralStatus.ANSWERED)),
    FOR_US(
            "Waiting for us",
            "Referrals waiting for us",
            EnumSet.of(ReferralStatus.NEW, ReferralStatus.ANSWERED)),
    FOR_THEM(
            "Waiting for the referrer",
            "Referrals waiting for the referrer",
            EnumSet.of(ReferralStatus.WAITING)),
    ACCEPTED("Accepted", "Accepted referrals", EnumSet.of(ReferralStatus.ACCEPTED)),
    DECLINED("Declined", "Declined referrals", EnumSet.of(ReferralStatus.DECLINED)),
    ALL("All", "All referrals", EnumSet.allOf(ReferralStatus.class));

    private final String words;
    private final String sentence;
    private final Set<ReferralStatus> statuses;

    Shown(String words, String sentence, Set<ReferralStatus> statuses) {
        this.words = words;
        this.sentence = sentence;
        this.statuses = statuses;
    }

    String words() {
        return words;
    }

    String sentence() {
        return sentence;
    }

    Set<ReferralStatus> statuses() {
        return statuses;
    }
}
