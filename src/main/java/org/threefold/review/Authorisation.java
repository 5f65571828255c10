package org.threefold.review;

import org.threefold.kernel.Days;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How far a decision to go on reaches. The course may not pass any of these bounds without all
/// three disciplines deciding again.
///
/// How far it may reach is practice policy: see [DecisionLimits]. Here stand the bounds of any
/// policy.
///
/// @param sessions how many
/// @param daysApart fewest days between two sessions
/// @param ceiling largest dose of one session
/// @param reReview when all disciplines look again at the latest
public record Authorisation(int sessions, int daysApart, Ceiling ceiling, LocalDate reReview) {

    private static final int MOST_SESSIONS = CourseSettings.SESSIONS_AT_MOST.most().intValueExact();
    private static final int FEWEST_DAYS_APART = CourseSettings.DAYS_APART.least().intValueExact();

    /// The largest dose of one session in milligrams per kilogram of body weight.
    ///
    /// Up to 1 is the usual range of ketamine-assisted psychotherapy
    /// (src/docs/clinical/appraisal-and-review.md, "Bounds of a decision").
    public record Ceiling(BigDecimal mgPerKg) {

        private static final BigDecimal HIGHEST = CourseSettings.CEILING.most();

        public Ceiling {
            if (mgPerKg.signum() <= 0 || mgPerKg.compareTo(HIGHEST) > 0)
                throw new IllegalArgumentException(
                        "The ceiling is above 0 and at most " + HIGHEST + " mg/kg.");
            mgPerKg = mgPerKg.stripTrailingZeros();
        }

        public String words() {
            return mgPerKg.toPlainString() + " mg/kg";
        }
    }

    public Authorisation {
        if (sessions < 1 || sessions > MOST_SESSIONS)
            throw new IllegalArgumentException(
                    "Authorise between 1 and " + MOST_SESSIONS + " sessions.");
        if (daysApart < FEWEST_DAYS_APART)
            throw new IllegalArgumentException(
                    "Sessions are at least " + FEWEST_DAYS_APART + " days apart.");
    }

    /// "Authorises 3 sessions, at least 14 days apart, at most 0.75 mg/kg each. Re-review by
    /// 12-Feb-2027."
    public String sentence() {
        return "Authorises %d %s, at least %d days apart, at most %s each. Re-review by %s."
                .formatted(
                        sessions,
                        sessions == 1 ? "session" : "sessions",
                        daysApart,
                        ceiling.words(),
                        Days.staff(reReview));
    }
}
