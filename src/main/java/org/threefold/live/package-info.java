/// Changes, after they are committed, to whoever has the case open, on any node.
///
/// The services: [Live] (announce and listen), [Presence] (who is here now).
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access"})
package org.threefold.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
