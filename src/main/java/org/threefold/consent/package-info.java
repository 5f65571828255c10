/// What a person agrees to before a first session: the text in versions, what was read and
/// understood, the talk, the signature, and how it ended.
///
/// The services are [ConsentForms] for the text, [Consents] for the team and [OwnConsent] for the
/// patient. Where a consent stands is read off facts: [ConsentStanding]. See decision 0064.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "progress",
            "access",
            "live",
            "casefile",
            "library",
            "settings",
            "documents",
            "forms",
            "rules",
            "review"
        })
package org.threefold.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
