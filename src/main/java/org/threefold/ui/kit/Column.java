package org.threefold.ui.kit;

import org.jspecify.annotations.Nullable;

/// A column of a [Table] or a [RowGrid]. A hidden heading is read aloud but not seen.
///
/// @param order what a [RowGrid] may be ordered by in this column: something that its service keeps
///     an index for
public record Column(String heading, String look, boolean hidden, @Nullable Enum<?> order) {

    public static Column of(String heading) {
        return new Column(heading, "", false, null);
    }

    public static Column wide(String heading) {
        return new Column(heading, "wide", false, null);
    }

    public static Column narrow(String heading) {
        return new Column(heading, "narrow", false, null);
    }

    /// A record number or the like, which no line breaks.
    public static Column code(String heading) {
        return new Column(heading, "code", false, null);
    }

    /// Figures, set flush right.
    public static Column number(String heading) {
        return new Column(heading, "number", false, null);
    }

    /// Buttons and links, set right.
    public static Column acts(String heading) {
        return new Column(heading, "act", true, null);
    }

    /// Several buttons beside each other, set right.
    public static Column manyActs(String heading) {
        return new Column(heading, "many", true, null);
    }

    /// A heading only for those who listen, as above a status.
    public Column unseen() {
        return new Column(heading, look, true, order);
    }

    public Column sortedBy(Enum<?> what) {
        return new Column(heading, look, hidden, what);
    }
}
