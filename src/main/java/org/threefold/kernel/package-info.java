/// The words every module shares: who acts, about whom, in which discipline, and what came of it.
///
/// No Spring, no SQL. It grows only with a decision record.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.threefold.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
