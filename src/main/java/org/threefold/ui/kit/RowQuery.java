package org.threefold.ui.kit;

import org.jspecify.annotations.Nullable;

/// Which rows a [RowGrid] asks its page for.
///
/// @param from how many rows come before
/// @param order as a person chose it; null for the list's own
public record RowQuery(int from, int howMany, @Nullable RowOrder order) {

    public RowOrder orderedOr(RowOrder own) {
        return order == null ? own : order;
    }
}
