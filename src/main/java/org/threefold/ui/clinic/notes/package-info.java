/// A therapist's own notes.
@NullMarked
package org.threefold.ui.clinic.notes;

import org.jspecify.annotations.NullMarked;
