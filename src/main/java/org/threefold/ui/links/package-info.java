/// The addresses of pages, made in one place for each audience: by what a page is about, and never
/// by joining words where the link stands. Patients' are in `portal`, beside the words of them.
@NullMarked
package org.threefold.ui.links;

import org.jspecify.annotations.NullMarked;
