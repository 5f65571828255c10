/// The trail: who did what, to which case, and whether it was allowed. It knows ids and verbs
/// only; modules do not write to it, they ask `access`, and asking writes.
///
/// The service is [AuditTrail], for whoever verifies that nothing was changed.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.threefold.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
