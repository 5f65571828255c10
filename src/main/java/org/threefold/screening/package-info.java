/// Screening of one candidate: what the rules find in the facts of the case, and the
/// clearances that the owners of the findings record.
///
/// Rules find; people decide. The book is in the module `rules`; `Screenings` is the service,
/// and `ScreeningArchive` that of screenings as they were.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "jobs",
            "live",
            "settings",
            "casefile",
            "history",
            "forms",
            "evaluation",
            "intake",
            "measures",
            "opioids",
            "adequacy",
            "rules"
        })
package org.threefold.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
