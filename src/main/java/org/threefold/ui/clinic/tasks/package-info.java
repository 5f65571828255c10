/// What tasks are called and where they lead, for the clinic.
@NullMarked
package org.threefold.ui.clinic.tasks;

import org.jspecify.annotations.NullMarked;
