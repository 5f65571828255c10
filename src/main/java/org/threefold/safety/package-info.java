/// Alarms: answers that somebody has to act on, who that is among active accounts, who is told, and
/// what was done. An alarm is open until it is closed; one that is not closed in time is taken to
/// the medical director too.
///
/// The service is [Alarms]. What patients are promised follows [OpeningHours].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "jobs",
            "live",
            "library",
            "settings",
            "measures"
        })
package org.threefold.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
