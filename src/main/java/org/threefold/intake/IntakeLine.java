package org.threefold.intake;

import org.threefold.forms.Reply;

import java.time.Instant;

/// One question as the team reads it: what the patient told, what the referral says to it, what the
/// team recorded. Empty where nobody said anything.
public record IntakeLine(
        HomeQuestion question,
        Reply answer,
        Instant at,
        String referral,
        String team,
        Difference difference) {

    /// The answer, as the team reads it.
    public String said() {
        return question.question().words(answer);
    }
}
