package org.threefold.review;

import org.threefold.settings.PolicyVersion;

import java.math.BigDecimal;

/// How far a decision to go on may reach under the policy in force, and which version that is.
///
/// @param mostSessions how many sessions one decision may authorise
/// @param fewestDaysApart the shortest interval it may allow
/// @param highestMgPerKg the largest ceiling of one session
/// @param unusualMgPerKg the ceiling above which a dose wants a reason
public record DecisionLimits(
        int policy,
        int mostSessions,
        int fewestDaysApart,
        BigDecimal highestMgPerKg,
        BigDecimal unusualMgPerKg) {

    public static final DecisionLimits USUAL = of(PolicyVersion.BUILT_IN);

    public static DecisionLimits of(PolicyVersion version) {
        var its = version.policy();
        return new DecisionLimits(
                version.number(),
                its.whole(CourseSettings.SESSIONS_AT_MOST),
                its.whole(CourseSettings.DAYS_APART),
                its.of(CourseSettings.CEILING),
                its.of(CourseSettings.UNUSUAL_CEILING));
    }
}
