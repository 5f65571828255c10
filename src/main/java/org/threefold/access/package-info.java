/// Who may do what. Every service asks here first and works with the permit it gets.
///
/// The services: [Access] (may this person do this, to this case?), [Accounts] (who signs in),
/// [CareTeams] (who has which seat), [Trails] (what was done, for those who may know).
/// [Act] is the access matrix.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "progress", "audit"})
package org.threefold.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
