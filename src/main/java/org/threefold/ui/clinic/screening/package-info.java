/// What stands in the way of a case, with its source, and clearing it.
@NullMarked
package org.threefold.ui.clinic.screening;

import org.jspecify.annotations.NullMarked;
