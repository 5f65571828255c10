/// Stories told in a browser: what a person does, and what a person reads.
@NullMarked
package org.threefold.stories;

import org.jspecify.annotations.NullMarked;
