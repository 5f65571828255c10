/// Opioids: what is prescribed at most and what is really taken, in morphine milligram equivalents
/// where the CDC's factors of 2022 allow it, and said to be unknown where they do not.
///
/// The service is [Opioids]. What a module that holds a permit needs is [Opioids#daily] or, where
/// it has read the medications already, [DailyTotal#of]. Nothing here converts one opioid to
/// another.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "live",
            "library",
            "settings",
            "medicine",
            "history"
        })
package org.threefold.opioids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
