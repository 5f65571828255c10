package org.threefold.referral;

import org.threefold.kernel.CaseId;

/// What was said about a referral after it arrived.
public sealed interface ReferralOutcome {

    /// The practice takes the question on, in its own words, and opens a case.
    record Accepted(CaseId caseId, String framedQuestion) implements ReferralOutcome {}

    /// The practice cannot tell yet and says what it needs.
    record MoreAsked(String what) implements ReferralOutcome {}

    /// The referrer, or the coordinator after a call, gave what was asked.
    record Answered(String text) implements ReferralOutcome {}

    /// The practice does not take it on and says why.
    record Declined(String reason) implements ReferralOutcome {}
}
