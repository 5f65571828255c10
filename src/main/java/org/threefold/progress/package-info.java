/// Where a case stands, in the words that every module shares: milestones, stages, and what a
/// module asks somebody to do. A module declares its own by a bean of type [ProgressPart];
/// `worklist` collects them, and derives stage and tasks.
///
/// No SQL, and no content of a record.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.threefold.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
