/// What the patient reads before, between and after: pages with their sources, three questions
/// each, and what was read and understood.
///
/// The service is [Preparations]. The pages are versioned Markdown beside the classes; everything
/// else public here is vocabulary.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "library", "settings"})
package org.threefold.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
