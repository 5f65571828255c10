package org.threefold.referral;

import java.util.Map;
import java.util.UUID;

/// A form as it stands while somebody fills it in: the words in its fields, right or wrong.
///
/// @param command under which it will be sent
public record UnsentReferral(UUID command, Map<ReferralField, String> words) {

    /// More characters than all fields of a sound form take.
    static final int LONGEST = 20_000;

    public UnsentReferral {
        words = Map.copyOf(words);
    }

    public String in(ReferralField field) {
        return words.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return words.values().stream().allMatch(String::isBlank);
    }

    int size() {
        return words.values().stream().mapToInt(String::length).sum();
    }
}
