/// The practice policy on the screen: read by every clinician, drafted by the medical director,
/// adopted by somebody of another discipline.
@NullMarked
package org.threefold.ui.clinic.policy;

import org.jspecify.annotations.NullMarked;
