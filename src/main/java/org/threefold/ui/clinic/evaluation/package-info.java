/// The sections of the evaluation, answered, signed and amended.
@NullMarked
package org.threefold.ui.clinic.evaluation;

import org.jspecify.annotations.NullMarked;
