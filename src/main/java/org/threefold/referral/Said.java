package org.threefold.referral;

import org.threefold.casefile.FramedQuestion;

import java.util.Optional;

/// The pure rules of answering a referral: what may be said, and when nothing more may.
final class Said {

    private Said() {}

    /// Why this cannot be said of the referral now, or nothing.
    static Optional<String> objection(ReferralRecord referral, String words) {
        return closed(referral).or(() -> FramedQuestion.objection(words));
    }

    private static Optional<String> closed(ReferralRecord referral) {
        return switch (referral.status()) {
            case ACCEPTED -> Optional.of("This referral was accepted already.");
            case DECLINED -> Optional.of("This referral was declined already.");
            case NEW, WAITING, ANSWERED -> Optional.empty();
        };
    }
}
