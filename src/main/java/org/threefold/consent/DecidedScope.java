package org.threefold.consent;

import org.threefold.review.Authorisation;
import org.threefold.review.Decided;
import org.threefold.review.Decision;

import java.math.BigDecimal;
import java.util.UUID;

/// What a consent needs of the decision that all three have signed.
///
/// @param sessions how many it authorises; none where the team did not decide to go on
record DecidedScope(UUID decision, int sessions, BigDecimal mgPerKg) {

    static DecidedScope of(Decided decided) {
        return switch (decided.decision()) {
            case Decision.Proceed(var how) -> of(decided, how);
            case Decision.ProceedWithConditions(_, var how) -> of(decided, how);
            case Decision.Defer _, Decision.Decline _ ->
                    new DecidedScope(decided.id().value(), 0, BigDecimal.ZERO);
        };
    }

    private static DecidedScope of(Decided decided, Authorisation how) {
        return new DecidedScope(decided.id().value(), how.sessions(), how.ceiling().mgPerKg());
    }

    boolean goesOn() {
        return sessions > 0;
    }
}
