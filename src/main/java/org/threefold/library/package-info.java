/// What is known, from where, and how far we looked: the sources behind every medical sentence, the
/// statements they make, and what a practice adds to both.
///
/// The service is [Library]. [Sources], [Studies] and [Guidance] are the sources that are built in,
/// [Citation] is how a rule points to one, [LibrarySnapshot] is the whole library at one moment.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "live"})
package org.threefold.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
