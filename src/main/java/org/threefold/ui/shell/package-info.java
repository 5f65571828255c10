/// The frame around all pages: sign-in, navigation, what a browser may do, and the pages for what
/// is not there and what broke.
@NullMarked
@NamedInterface("shell")
package org.threefold.ui.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
