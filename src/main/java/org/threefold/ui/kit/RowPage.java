package org.threefold.ui.kit;

import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;

import java.util.List;
import java.util.function.Function;

/// Rows of a [RowGrid], as one call brought them.
///
/// @param from how many rows come before these
/// @param total how many rows there are to go through
/// @param more whether there are still others, which nobody counted
public record RowPage(List<Row> rows, int from, long total, boolean more) {

    public RowPage {
        rows = List.copyOf(rows);
    }

    public static RowPage nothing() {
        return new RowPage(List.of(), 0, 0, false);
    }

    /// A page as a service answers with it; where it refuses, nothing, and why. Rows beyond
    /// those that it counts are not gone through.
    public static <T> RowPage of(Outcome<Page<T>> answer, Function<T, Row> row) {
        return switch (answer) {
            case Outcome.Done<Page<T>>(var page) -> of(page, row);
            case Outcome.Refused<Page<T>>(var why) -> {
                Notifications.no(why);
                yield nothing();
            }
        };
    }

    private static <T> RowPage of(Page<T> page, Function<T, Row> row) {
        return of(page, page.rows().stream().map(row).toList());
    }

    /// A page whose rows are made already.
    public static RowPage of(Page<?> page, List<Row> rows) {
        return new RowPage(
                rows, page.from() - 1, Math.min(page.total(), Page.COUNTED), page.uncounted());
    }

    /// Some rows of a list that is there already.
    public static <T> RowPage within(List<T> all, RowQuery query, Function<T, Row> row) {
        return new RowPage(
                all.stream().skip(query.from()).limit(query.howMany()).map(row).toList(),
                query.from(),
                all.size(),
                false);
    }

    public static RowPage within(List<Row> all, RowQuery query) {
        return within(all, query, row -> row);
    }

    /// The same, where there are others that were not read.
    public RowPage more(boolean others) {
        return new RowPage(rows, from, total, others);
    }

    /// As in "312 in all".
    String words() {
        if (more) return "The first %,d. Narrow the list to find the others.".formatted(total);
        return total == 0 ? "" : "%,d in all".formatted(total);
    }

    boolean holds(int first, int howMany) {
        long end = Math.min(first + (long) howMany, total);
        return !rows.isEmpty() && first >= from && end <= from + (long) rows.size();
    }

    List<Row> part(int first, int howMany) {
        return rows.stream().skip(first - (long) from).limit(howMany).toList();
    }
}
