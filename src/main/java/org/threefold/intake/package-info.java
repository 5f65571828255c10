/// What the patient says of themselves, at home and in plain words: the smallest set of questions
/// that the rules need. It stands beside what the referral said and what the team recorded,
/// differences marked, and never changes either. See decision 0016.
///
/// The service is [Intakes].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "live",
            "library",
            "history",
            "forms",
            "evaluation"
        })
package org.threefold.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
