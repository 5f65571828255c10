package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// One line of a list of referrals.
///
/// @param lastWords what was last said about it, empty when nothing was
/// @param caseId the case it opened, if it did
public record ReferralLine(
        ReferralId id,
        String family,
        String given,
        LocalDate birthDate,
        String condition,
        Urgency urgency,
        Origin origin,
        Referrer referrer,
        Instant receivedAt,
        ReferralStatus status,
        String lastWords,
        @Nullable CaseId caseId) {

    public String bannerName() {
        return family.toUpperCase(Locale.ROOT) + ", " + given;
    }
}
