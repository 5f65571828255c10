/// Files that are attached to a case.
@NullMarked
package org.threefold.ui.clinic.documents;

import org.jspecify.annotations.NullMarked;
