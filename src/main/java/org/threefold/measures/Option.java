package org.threefold.measures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// One answer that can be chosen. Points are pinned in our own file; without any it is not scored.
public record Option(String code, String words, @Nullable BigDecimal points) {}
