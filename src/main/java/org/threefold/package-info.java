/// Threefold: three disciplines, three phases; nobody decides alone.
@NullMarked
package org.threefold;

import org.jspecify.annotations.NullMarked;
