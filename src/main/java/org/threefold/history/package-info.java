/// What is known of the person's treatment so far: what a referral reported, what is taken now,
/// and what was tried, with the proof that it was tried properly.
///
/// The service is [Histories]. Nothing reported is taken as confirmed until somebody here confirms
/// it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "access",
            "live",
            "library",
            "settings",
            "medicine",
            "casefile"
        })
package org.threefold.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
