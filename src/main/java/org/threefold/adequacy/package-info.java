/// Whether standard treatments were properly tried: each trial judged by dose, duration and
/// adherence, then counted, criterion by criterion.
///
/// Pure functions over what `history` has recorded; [TrialSummary] is the entrance. What a trial is
/// measured by ([org.threefold.history.AdequacyCriteria]) comes from the practice policy and from
/// the tables of drugs and approaches.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "casefile", "history"})
package org.threefold.adequacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
