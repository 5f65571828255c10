package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// One answer that can be chosen: a code that never changes, and words that may. Points are pinned
/// in the definition; without any it is not scored.
///
/// @param more what our own extensions say of it
public record Option(String code, String words, @Nullable BigDecimal points, Extensions more) {

    public Option(String code, String words, @Nullable BigDecimal points) {
        this(code, words, points, Extensions.NONE);
    }
}
