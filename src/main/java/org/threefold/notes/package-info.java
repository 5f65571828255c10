/// Process notes: a therapist's own thoughts about a conversation, kept apart from the record by
/// law (45 CFR 164.501) and readable by their author alone. Dose, vitals, session times,
/// medicines, test results, diagnosis, plan and progress do not belong here but in the record.
///
/// They and their drafts are encrypted with keys that the database does not hold: decision 0039.
/// The service is [ProcessNotes].
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "casefile", "drafts"})
package org.threefold.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
