/// Screening findings of a case, with their sources, and clearing them.
@NullMarked
package org.threefold.ui.clinic.screening;

import org.jspecify.annotations.NullMarked;
