package org.threefold.consent;

import java.time.Instant;
import java.util.UUID;

/// The pain seat offers consent: under which decision, to which text, for what. What is read,
/// answered, talked about and signed belongs to one offer; asking again is another.
///
/// @param decision the decision that it rests on
/// @param months for how long a signature holds: what the practice policy said that day, at most 12
public record Offer(
        UUID id,
        UUID decision,
        String formKey,
        int formVersion,
        String formSha256,
        ConsentScope scope,
        int months,
        String name,
        Instant at) {

    /// The longest that a consent holds; practice policy.
    public static final int MOST_MONTHS = 12;
}
