/// What three disciplines find out about one candidate: the catalogue of clinical questions by
/// section, the answers, and what is still missing.
///
/// The services are [Evaluations], which reads, and [EvaluationWriting]. [Questions] is the
/// catalogue; it is data, read by `forms`, so pages, imports and rules speak of one thing.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "live",
            "library",
            "casefile",
            "forms"
        })
package org.threefold.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
