/// Opening a case in an emergency, without a seat on it.
@NullMarked
package org.threefold.ui.clinic.emergency;

import org.jspecify.annotations.NullMarked;
