/// Who is sent to the practice and what is asked: letters, their triage, persons who may be known
/// already, and what is typed and not sent yet.
///
/// A referral is a letter: a person, a pain condition, a question. Accepting it opens a case file.
/// The service is [Referrals]; everything else public here is vocabulary.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live", "casefile"})
package org.threefold.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
