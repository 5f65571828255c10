package org.threefold.casefile;

import java.util.Optional;

/// The pure rules of answering a referral: what may be said, and when nothing more may.
final class Said {

    static final int LONGEST = ReferralDraft.LONGEST_TEXT;

    private Said() {}

    /// Why this cannot be said of the referral now, or nothing.
    static Optional<String> objection(ReferralRecord referral, String words) {
        return closed(referral).or(() -> objectionTo(words));
    }

    static Optional<String> objectionTo(String words) {
        return words.isBlank()
                ? Optional.of("Say it in words; an empty answer helps nobody.")
                : PlainText.objectionToText(words, LONGEST);
    }

    private static Optional<String> closed(ReferralRecord referral) {
        return switch (referral.status()) {
            case ACCEPTED -> Optional.of("This referral was accepted already.");
            case DECLINED -> Optional.of("This referral was declined already.");
            case NEW, WAITING, ANSWERED -> Optional.empty();
        };
    }
}
