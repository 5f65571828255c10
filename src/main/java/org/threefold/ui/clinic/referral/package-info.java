/// Referrals as the practice sees them: the list, the form, the answer; as the sender sees them;
/// and the three seats of the case that comes of one.
@NullMarked
package org.threefold.ui.clinic.referral;

import org.jspecify.annotations.NullMarked;
