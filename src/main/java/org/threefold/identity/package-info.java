/// Who an account belongs to, beyond its password: resets that take two officers, the proof in
/// person that follows them, and what an owner sees of their own account.
///
/// The services: [PasswordResets], [OwnAccount].
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "live"})
package org.threefold.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
