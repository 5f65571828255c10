package org.threefold.ui.kit;

import java.util.Locale;

/// What stands under a paged [Table]: which rows these are, and whether there are more on either
/// side.
public record Footer(String words, boolean earlier, boolean later) {

    /// `1 to 25 of 312`, or `1 to 25 of about 100,000` when the whole was estimated. Rows are
    /// counted from one; a row before the first is refused.
    public static Footer of(int from, int shown, long total, boolean estimated) {
        if (from < 1) throw new IllegalArgumentException("Rows are counted from one: " + from);
        int to = from + shown - 1;
        var whole = String.format(Locale.ENGLISH, "%,d", Math.max(total, to));
        var words =
                shown == 0 ? "" : from + " to " + to + (estimated ? " of about " : " of ") + whole;
        return new Footer(words, from > 1, to < total);
    }

    /// `1 to 25, and more`: when nobody counted the whole.
    public static Footer uncounted(int from, int shown, boolean more) {
        var words = shown == 0 ? "" : from + " to " + (from + shown - 1);
        return new Footer(more ? words + ", and more" : words, from > 1, more);
    }

    /// Which way a person leafs.
    public enum Turn {
        EARLIER,
        LATER
    }
}
