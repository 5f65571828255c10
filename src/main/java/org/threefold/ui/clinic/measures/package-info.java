/// Measures as the clinic sees them: what is due, what came of it, over time, and what cannot wait.
@NullMarked
package org.threefold.ui.clinic.measures;

import org.jspecify.annotations.NullMarked;
