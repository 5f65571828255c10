/// Who an account belongs to, beyond its password: invitations to the contact, resets by the owner
/// or by two officers, the proof in person that follows them, and what an owner sees of their own
/// account.
///
/// The services: [AccountInvitations], [ContactChanges], [ForgottenPasswords], [PasswordResets],
/// [OwnAccount].
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "audit", "access", "live", "mail"})
package org.threefold.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
