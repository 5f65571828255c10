/// What is asked, as data: definitions of questions in the shape of a FHIR R4 `Questionnaire`, read
/// from files at start and checked; what an answer looks like, which answers fit, under which
/// conditions a question is asked, and what is still missing.
///
/// It keeps nothing. `evaluation`, `intake`, `measures` and `preparation` ask with it and store the
/// answers; `rules` name its questions of a session day. See decision 0055.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "library"})
package org.threefold.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
