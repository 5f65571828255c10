/// What the patient reads before, between and after: pages with their sources, three questions
/// each, and what was read and understood.
///
/// The service is [Preparations]. The pages are versioned Markdown, their questions are
/// Questionnaires read by `forms` (decision 0055); everything else public here is vocabulary.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "live",
            "library",
            "settings",
            "forms",
            "review"
        })
package org.threefold.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
