/// Pages of the privacy officer: who may sign in and as what, who may do what, and who did.
@NullMarked
package org.threefold.ui.admin;

import org.jspecify.annotations.NullMarked;
