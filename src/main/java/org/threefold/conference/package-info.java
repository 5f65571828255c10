/// When the team meets, who chairs, and which cases it takes.
///
/// The service is [Conferences]. What is decided there is recorded by the module `review`, which
/// reads who chairs.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "progress", "access", "live"})
package org.threefold.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
