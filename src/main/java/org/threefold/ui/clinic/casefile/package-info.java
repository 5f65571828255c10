/// A case on the screen: its banner, its tabs, its overview, and the list of cases.
@NullMarked
package org.threefold.ui.clinic.casefile;

import org.jspecify.annotations.NullMarked;
