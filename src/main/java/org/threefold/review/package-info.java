/// What the team says about one case: a framed question, three blind opinions opened together, a
/// decision with its dissent, and three signatures that lock it.
///
/// The service is [Reviews]. Rules find and people decide: nothing here concludes for anybody.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "live",
            "library",
            "settings",
            "casefile",
            "documents",
            "evaluation",
            "rules",
            "screening",
            "appraisal",
            "conference"
        })
package org.threefold.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
