/// How the patient prepares, as the team sees it: what was read, and what did not come across.
@NullMarked
package org.threefold.ui.clinic.preparation;

import org.jspecify.annotations.NullMarked;
