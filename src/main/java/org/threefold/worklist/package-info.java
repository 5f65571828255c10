/// Where a case stands, what it waits for, and who is to do it. All of it is read off the facts of
/// the modules below; nobody tells this module anything but that a case has changed.
///
/// The service is [WorkLists]. [Stage] and [Task] are the rules.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "jobs",
            "live",
            "casefile",
            "evaluation",
            "intake",
            "safety",
            "screening",
            "review"
        })
package org.threefold.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
