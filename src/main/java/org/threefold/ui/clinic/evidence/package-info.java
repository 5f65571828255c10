/// The library of evidence: what is said, by whom, how sure, who disputes it, and what cites it.
@NullMarked
package org.threefold.ui.clinic.evidence;

import org.jspecify.annotations.NullMarked;
