package org.threefold.referral;

import org.threefold.casefile.ReferralId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// One thing said about one referral, by whom and when. Appended, never edited.
public record ReferralStep(
        UUID id, ReferralId referral, ReferralOutcome outcome, StaffId by, Instant at) {}
