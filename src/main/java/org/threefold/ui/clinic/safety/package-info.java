/// The page of a case's alarms: the answer, whom to call, and how the alarm is closed.
@NullMarked
package org.threefold.ui.clinic.safety;

import org.jspecify.annotations.NullMarked;
