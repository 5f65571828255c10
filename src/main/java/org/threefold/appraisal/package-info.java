/// Benefits and risks for one person: what the library says of their kind of pain, their age, their
/// medicines and illnesses, what it disputes, and what is not known of them. See decision 0014.
///
/// The service is [Appraisals]. A sheet is a pure function of facts and library; what was shown at
/// a decision is kept as it was. It reads no substance-use record, so everybody on the team, and
/// the patient, reads the same one.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "library",
            "casefile",
            "documents",
            "history",
            "adequacy",
            "opioids",
            "rules",
            "screening"
        })
package org.threefold.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
