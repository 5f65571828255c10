/// What needs me: the first page of everybody who works here.
@NullMarked
package org.threefold.ui.clinic.worklist;

import org.jspecify.annotations.NullMarked;
