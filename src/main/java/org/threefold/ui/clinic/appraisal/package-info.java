/// The sheet of benefits and risks as the clinic sees it: now, and as it was kept with a decision.
@NullMarked
package org.threefold.ui.clinic.appraisal;

import org.jspecify.annotations.NullMarked;
