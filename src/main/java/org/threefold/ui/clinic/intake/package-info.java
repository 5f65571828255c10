/// What the patient told at home, beside what is known already.
@NullMarked
package org.threefold.ui.clinic.intake;

import org.jspecify.annotations.NullMarked;
