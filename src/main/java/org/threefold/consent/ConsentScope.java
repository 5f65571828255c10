package org.threefold.consent;

import org.threefold.rules.Route;

import java.math.BigDecimal;

/// How far a consent reaches.
///
/// @param mgPerKg the largest dose of one session in milligrams per kilogram of body weight
/// @param sessions how many
public record ConsentScope(ProtocolProfile profile, Route route, BigDecimal mgPerKg, int sessions) {

    public ConsentScope {
        mgPerKg = mgPerKg.stripTrailingZeros();
        if (mgPerKg.signum() <= 0) throw new IllegalArgumentException("A dose is above 0.");
        if (sessions < 1) throw new IllegalArgumentException("A course has sessions.");
    }

    /// As staff read it: "Infusion against pain, intravenous, at most 0.75 mg/kg, 3 sessions."
    public String sentence() {
        return "%s, %s, at most %s mg/kg, %d %s."
                .formatted(
                        profile.words(),
                        route.key(),
                        mgPerKg.toPlainString(),
                        sessions,
                        sessions == 1 ? "session" : "sessions");
    }
}
