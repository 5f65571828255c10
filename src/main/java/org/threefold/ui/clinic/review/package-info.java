/// The review on the screen: an opinion being written, the three side by side, the decision, and
/// when the team meets.
@NullMarked
package org.threefold.ui.clinic.review;

import org.jspecify.annotations.NullMarked;
