/// Background jobs: work that recurs, runs on one node at a time and acts as the system account.
///
/// A module declares a job by a bean of type [RecurringJob]; [Jobs] asks for an early run.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access"})
package org.threefold.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
