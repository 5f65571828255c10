package org.threefold.consent;

import java.time.Instant;

/// The talk that every consent needs, beside the questions: what the patient will tell the family,
/// and when they would call. A quiz is not teach-back.
///
/// @param foundEnough after three rounds without a pass, a clinician judges that it is understood
/// @param reason why so; empty otherwise
public record ConsentTalk(
        String tellsFamily,
        String wouldCall,
        boolean foundEnough,
        String reason,
        String name,
        Instant at) {}
