package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// One answer that can be chosen: a code that never changes, and words that may. Points are pinned
/// in the definition; without any it is not scored.
public record Option(String code, String words, @Nullable BigDecimal points) {}
