/// What stands in the way of one candidate: rules with their sources, what they find in the
/// facts, and the clearances that the owners of the findings record.
///
/// Rules find; people decide. [RuleBook] is the book, `Screenings` is the door.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "live",
            "evidence",
            "casefile",
            "history",
            "evaluation",
            "opioids"
        })
package org.threefold.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
