/// FHIR in: a referrer's record, sent as a FHIR R4 bundle, becomes a referral.
///
/// The service is [Bundles]. Reading is pure: bytes in, a [Reading] out, nothing stored. What was
/// not understood is accounted for entry by entry.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "casefile",
            "referral",
            "history",
            "medicine",
            "forms"
        })
package org.threefold.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
