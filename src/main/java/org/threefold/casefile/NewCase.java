package org.threefold.casefile;

/// What a case is opened with: the referral it came from, the person, what they suffer from, and
/// the first wording of the question.
public record NewCase(
        ReferralId referral, Person person, PainCondition condition, String question) {}
