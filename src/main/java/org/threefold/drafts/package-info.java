/// What somebody is typing and has not submitted: kept about a second after a pause, for their own
/// account alone, until the form is submitted. Any form of the application keeps its drafts here,
/// by a key of the form and a key of the field.
///
/// The services are [Drafts] and, for what a browser keeps while the server cannot be reached,
/// [BrowserKeys]. See decisions 0028 and 0038.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "jobs"})
package org.threefold.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
