/// Who works on a case and for which question: seats, other members, the wording of the question,
/// and the patient's own way in.
@NullMarked
package org.threefold.ui.clinic.team;

import org.jspecify.annotations.NullMarked;
