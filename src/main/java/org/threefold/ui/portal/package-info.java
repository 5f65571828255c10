/// What the patient sees, on a phone first: where I stand, one page to read at a time, the
/// decision in plain words, my diary, my record, and who opened it.
///
/// Every page stands in the [PortalShell], which says on each of them where to call in need.
@NullMarked
package org.threefold.ui.portal;

import org.jspecify.annotations.NullMarked;
