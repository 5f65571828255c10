/// What is known, from where, and how far we looked: the sources behind every medical sentence.
///
/// Pure vocabulary, no door: [Sources] is the register, [Citation] is how a rule points into it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.threefold.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
