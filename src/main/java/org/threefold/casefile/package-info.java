/// One person, their record number, and the question that the team answers.
///
/// A case file is what every later module refers to. The service is [CaseFiles]; everything else
/// public here is vocabulary.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "audit",
            "access",
            "live",
            "mail",
            "identity",
            "library"
        })
package org.threefold.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
