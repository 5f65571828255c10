package org.threefold.review;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How far a decision to go on reaches. The course may not pass any of these bounds without all
/// three disciplines deciding again.
///
/// @param sessions how many, at most [#MOST_SESSIONS]
/// @param daysApart fewest days between two sessions, at least [#FEWEST_DAYS_APART]
/// @param ceiling largest dose of one session
/// @param reReview when all disciplines look again at the latest
public record Authorisation(int sessions, int daysApart, Ceiling ceiling, LocalDate reReview) {

    /// Induction cap. Practice policy, clinical.md section 8.
    public static final int MOST_SESSIONS = 6;

    /// Interval between sessions. Practice policy, clinical.md section 8.
    public static final int FEWEST_DAYS_APART = 14;

    /// The largest dose of one session in milligrams per kilogram of body weight.
    ///
    /// Up to 1 is the usual range of ketamine-assisted psychotherapy and above 2 wants a reason;
    /// above 4 a session needs a setting this practice is not (policy, clinical.md section 5.5).
    public record Ceiling(BigDecimal mgPerKg) {

        public static final BigDecimal HIGHEST = new BigDecimal("4");

        private static final BigDecimal UNUSUAL = new BigDecimal("2");

        public Ceiling {
            if (mgPerKg.signum() <= 0 || mgPerKg.compareTo(HIGHEST) > 0)
                throw new IllegalArgumentException(
                        "The ceiling is above 0 and at most " + HIGHEST + " mg/kg.");
            mgPerKg = mgPerKg.stripTrailingZeros();
        }

        public boolean unusual() {
            return mgPerKg.compareTo(UNUSUAL) > 0;
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
    // 12-Feb-2027."
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
