package org.threefold.worklist;

import org.jspecify.annotations.Nullable;
import org.threefold.progress.Stage;

import java.util.Locale;

/// What to list of one's cases, and in which order. Each order has an index of its own, read either
/// way.
///
/// @param family the beginning of the family name, or nothing
/// @param stage one stage, or all
/// @param descending the latest change first, or names from Z to A
public record CaseQuery(String family, @Nullable Stage stage, Order order, boolean descending) {

    /// By what cases may be ordered.
    public enum Order {
        BY_CHANGE,
        BY_NAME
    }

    public CaseQuery {
        family = family.strip().toLowerCase(Locale.ROOT);
    }

    /// The latest change first.
    public static CaseQuery recent() {
        return new CaseQuery("", null, Order.BY_CHANGE, true);
    }
}
