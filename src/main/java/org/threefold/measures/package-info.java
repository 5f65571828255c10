/// Measures: questionnaires and clinical ratings, what was answered, what it comes to, and what is
/// due when. Wording is a licensed asset apart from scoring: an instrument comes with its text, or
/// the practice brings the text, or only totals are kept.
///
/// The service is [Measures]. [InstrumentBook] are the instruments and [Scales] how they are
/// scored, both read from files; [Plan] is what is due. A missing answer is never zero.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "live",
            "library",
            "casefile",
            "history",
            "forms"
        })
package org.threefold.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
