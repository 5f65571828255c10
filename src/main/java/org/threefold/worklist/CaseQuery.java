package org.threefold.worklist;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What to list of one's cases. Each combination has an index of its own.
///
/// @param family the beginning of the family name, or nothing
/// @param stage one stage, or all; not together with a name
public record CaseQuery(String family, @Nullable Stage stage, Order order) {

    public enum Order {
        BY_CHANGE,
        BY_NAME
    }

    public CaseQuery {
        family = family.strip().toLowerCase(Locale.ROOT);
    }

    public static CaseQuery recent() {
        return new CaseQuery("", null, Order.BY_CHANGE);
    }
}
