package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.PatientId;

import java.util.UUID;

/// Taking a referral on.
///
/// @param command made when the form opened; sending it again answers with the same case
/// @param framedQuestion what the team is to answer, in the practice's own words
/// @param sameAs the person we know already, when the coordinator says that it is the same one
public record Acceptance(
        UUID command, ReferralId referral, String framedQuestion, @Nullable PatientId sameAs) {

    public Acceptance {
        framedQuestion = framedQuestion.strip();
    }
}
