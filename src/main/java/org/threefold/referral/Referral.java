package org.threefold.referral;

import org.threefold.casefile.PainCondition;
import org.threefold.casefile.Person;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.StaffId;

import java.time.Instant;

/// A person sent to the practice with a question. Never edited: what the practice answers is a
/// [ReferralStep].
///
/// @param person as referred, before anyone compared them with the persons we know
/// @param enteredBy the account that typed or imported it: a coordinator, or the referrer
public record Referral(
        ReferralId id,
        Person person,
        PainCondition condition,
        String question,
        Urgency urgency,
        Referrer referrer,
        Origin origin,
        String note,
        StaffId enteredBy,
        Instant receivedAt) {}
