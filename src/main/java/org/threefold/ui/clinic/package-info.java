/// The staff's side, by subject. What several subjects share stands here.
@NullMarked
package org.threefold.ui.clinic;

import org.jspecify.annotations.NullMarked;
