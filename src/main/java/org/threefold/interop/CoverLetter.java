package org.threefold.interop;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.PainCondition;
import org.threefold.referral.Origin;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.ReferralDraft;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;

import java.util.UUID;

/// What a bundle does not say and a referral needs: which pain it is about, what is asked, how
/// soon, and who sends the person.
///
/// @param command made when the file was read: sending it again answers with the first referral
/// @param corrected the person as somebody corrected or completed what the bundle says, if anybody
/// did
public record CoverLetter(
        UUID command,
        @Nullable PainCondition condition,
        String question,
        @Nullable Urgency urgency,
        Referrer referrer,
        String note,
        @Nullable PersonDraft corrected) {

    /// The person as the bundle says.
    public CoverLetter(
            UUID command,
            @Nullable PainCondition condition,
            String question,
            @Nullable Urgency urgency,
            Referrer referrer,
            String note) {
        this(command, condition, question, urgency, referrer, note, null);
    }

    /// The referral of this person, as corrected where somebody did; its problems say what is
    /// missing.
    public ReferralDraft about(PersonDraft person) {
        return new ReferralDraft(
                command,
                corrected == null ? person : corrected,
                condition,
                question,
                urgency,
                referrer,
                Origin.BY_BUNDLE,
                note);
    }
}
