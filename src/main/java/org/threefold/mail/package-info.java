/// Mail: one queue for everything that the portal sends. A letter is queued in the transaction that
/// causes it and sent after its commit, at least once, with the same Message-ID at each attempt.
///
/// Modules queue through [MailQueue]; [SentMail] tells officers what became of it. What must not be
/// written to somebody is said by [MailBlock]. See decision 0023.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "jobs"})
package org.threefold.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
