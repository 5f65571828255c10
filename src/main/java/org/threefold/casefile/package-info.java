/// Who was sent to the practice, what was asked, and the case that came of it.
///
/// A referral is a letter: a person, a pain condition, a question. Accepting it opens a case file,
/// which every later module refers to. The service is [CaseFiles]; everything else public here is
/// vocabulary.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "audit", "access", "live", "mail", "identity", "library"})
package org.threefold.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
