/// What somebody is typing and has not submitted: kept about a second after a pause, for their own
/// account alone, until the form is submitted. Any form of the application keeps its drafts here,
/// by a key of the form and a key of the field.
///
/// The service is [Drafts]. See decision 0028.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access"})
package org.threefold.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
