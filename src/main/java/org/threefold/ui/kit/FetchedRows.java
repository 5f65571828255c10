package org.threefold.ui.kit;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The rows of a [RowGrid]: those that its page brought along, and all others by one call each. How
/// many there are comes with them and is never asked for alone.
final class FetchedRows extends AbstractBackEndDataProvider<Row, Void> {

    private final transient BiFunction<Integer, Integer, RowPage> fetch;
    private final transient Runnable recounted;
    private transient RowPage last = RowPage.nothing();
    private transient RowPage brought = RowPage.nothing();

    /// @param fetch from which row on, and how many
    /// @param recounted there are more or fewer rows than were said before
    FetchedRows(BiFunction<Integer, Integer, RowPage> fetch, Runnable recounted) {
        this.fetch = fetch;
        this.recounted = recounted;
    }

    /// Shows what a call of the page has brought, until it is read anew.
    void bring(RowPage page) {
        last = page;
        brought = page;
        refreshAll();
    }

    /// What is in view is read again, or what comes into it in another order.
    void readAnew() {
        brought = RowPage.nothing();
        refreshAll();
    }

    RowPage last() {
        return last;
    }

    @Override
    protected Stream<Row> fetchFromBackEnd(Query<Row, Void> query) {
        int from = query.getOffset();
        int howMany = query.getLimit();
        var page = brought.holds(from, howMany) ? brought : read(from, howMany);
        return page.part(from, howMany).stream();
    }

    private RowPage read(int from, int howMany) {
        long before = last.total();
        last = fetch.apply(from, howMany);
        if (last.total() != before) recounted.run();
        return last;
    }

    /// After a recount the rows that were read with it are shown once more, and not read again.
    void again() {
        bring(last);
    }

    @Override
    protected int sizeInBackEnd(Query<Row, Void> query) {
        return Math.toIntExact(last.total());
    }

    @Override
    public Object getId(Row row) {
        return row.key();
    }
}
