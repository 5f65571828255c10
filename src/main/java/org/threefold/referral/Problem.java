package org.threefold.referral;

import java.util.Optional;
import java.util.stream.Stream;

/// One thing that is wrong with one field, in a sentence for the person who can mend it.
public record Problem(ReferralField field, String sentence) {

    static Stream<Problem> in(ReferralField field, Optional<String> objection) {
        return objection.map(sentence -> new Problem(field, sentence)).stream();
    }

    static Stream<Problem> when(boolean wrong, ReferralField field, String sentence) {
        return wrong ? Stream.of(new Problem(field, sentence)) : Stream.empty();
    }
}
