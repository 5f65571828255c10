/// What a person's click costs: the packaged portal, driven over the protocol that a browser
/// speaks, beside the bare SQL of the same content. Started by `./threefold bench`.
@NullMarked
package org.threefold.bench;

import org.jspecify.annotations.NullMarked;
