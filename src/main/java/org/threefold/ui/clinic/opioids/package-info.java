/// Opioids as the clinic sees them: what is prescribed at most, what is taken, and what to weigh.
@NullMarked
package org.threefold.ui.clinic.opioids;

import org.jspecify.annotations.NullMarked;
