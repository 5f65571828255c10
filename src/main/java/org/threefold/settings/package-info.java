/// The practice's own numbers, each with its meaning and its basis: how many trials are enough, how
/// long a clearance holds, how many sessions a course may have. No guideline gives them; the
/// medical director drafts a change and somebody of another discipline adopts it.
///
/// The service is [Policies]. Which numbers there are, each module declares beside what reads them,
/// as a [SettingGroup]. It reads a number with [PracticePolicy#of] under the version in force.
/// See decision 0013.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "library"})
package org.threefold.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
