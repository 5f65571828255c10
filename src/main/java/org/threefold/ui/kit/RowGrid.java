package org.threefold.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A list that people sort, filter and go through: rows of [Cell]s in a Vaadin grid. The first rows
/// come with the page's own call; as one scrolls, each call brings the next. On a narrow screen
/// each row is one card. Up to [#PAGE] rows take the room they need; more scroll within the list.
///
/// What comes back is checked against what was shown: an act that no cell offered is ignored.
public class RowGrid extends Div {

    /// How many rows the page's own call brings.
    public static final int PAGE = 25;

    private final Function<RowQuery, RowPage> read;
    private final List<Column> columns = new ArrayList<>();
    private final Grid<Row> grid = new Grid<>(PAGE);
    private final Div orders = new Div();
    private final Paragraph count = Texts.faint("");
    private final FetchedRows rows;
    private BiConsumer<String, String> acted = (_, _) -> {};

    /// @param caption read aloud
    /// @param empty stands in place of rows
    /// @param read one call of a service: one transaction, one event
    public RowGrid(String caption, String empty, Function<RowQuery, RowPage> read) {
        this.read = read;
        rows = new FetchedRows(this::fetch, this::recount);
        setClassName("rows");
        orders.setClassName("orders");
        count.getElement().setAttribute("role", "status");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateText(empty);
        grid.setAriaLabel(caption);
        grid.getDataCommunicator().setPagingEnabled(false);
        grid.addDataGenerator((row, json) -> json.set("cells", TableText.cells(row.cells())));
        grid.addSortListener(_ -> reorder());
        grid.getElement()
                .addEventListener("tf-act", this::acted)
                .addEventData("event.detail.key")
                .addEventData("event.detail.act");
        add(orders, grid, count);
    }

    public RowGrid column(Column column) {
        columns.add(column);
        var shown = grid.addColumn(new CellRenderer()).setHeader(heading(column));
        GridColumns.lay(shown, column.look());
        shown.setRowHeader(columns.size() == 1);
        Optional.ofNullable(column.order()).ifPresent(it -> sortable(shown, column.heading(), it));
        return this;
    }

    /// The order in which the list begins.
    public RowGrid ordered(RowOrder order) {
        sort(order);
        return this;
    }

    /// What a pressed button does: it brings the key of its row, and its act.
    public RowGrid onAct(BiConsumer<String, String> then) {
        acted = then;
        return this;
    }

    /// The page's own call: from the top, in the order that is chosen.
    public void restart() {
        show(read.apply(new RowQuery(0, PAGE, order())));
        toTop();
    }

    /// After a change by others: what is in view is read again, by one call, and stays in view.
    public void refresh() {
        rows.readAnew();
    }

    /// The rows that the last call brought.
    public List<Row> rows() {
        return rows.last().rows();
    }

    /// What a person reads: a line for each of these rows, then how many there are.
    public String text() {
        var lines = new ArrayList<>(rows().stream().map(Row::text).toList());
        if (lines.isEmpty()) lines.add(grid.getEmptyStateText());
        if (!count.getText().isEmpty()) lines.add(count.getText());
        return String.join("\n", lines);
    }

    /// Presses a button as a person would; for tests.
    public void press(String key, String act) {
        rows().stream().filter(row -> row.key().equals(key)).forEach(row -> answer(row, act));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (grid.getColumns().size() == columns.size()) grid.addColumn(new CellRenderer());
        grid.getElement()
                .executeJs(
                        "import(new URL('elements/rows.js', document.baseURI))"
                                + ".then(it => it.drawRows(this, $0))",
                        TableText.heads(columns));
    }

    private void sortable(Grid.Column<Row> shown, String heading, Enum<?> by) {
        shown.setKey(by.name());
        shown.setSortProperty(by.name());
        var button = new Button(heading, _ -> sort(turned(by)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Sort by " + heading);
        orders.add(button);
    }

    private RowOrder turned(Enum<?> by) {
        var now = order();
        return new RowOrder(by, now != null && now.isBy(by) && !now.descending());
    }

    private void sort(RowOrder order) {
        grid.sort(
                List.of(
                        new GridSortOrder<>(
                                grid.getColumnByKey(order.by().name()),
                                order.descending()
                                        ? SortDirection.DESCENDING
                                        : SortDirection.ASCENDING)));
    }

    private @Nullable RowOrder order() {
        return grid.getSortOrder().stream().findFirst().map(this::order).orElse(null);
    }

    private RowOrder order(GridSortOrder<Row> chosen) {
        var key = chosen.getSorted().getKey();
        return columns.stream()
                .flatMap(it -> Optional.<Enum<?>>ofNullable(it.order()).stream())
                .filter(it -> it.name().equals(key))
                .map(it -> new RowOrder(it, chosen.getDirection() == SortDirection.DESCENDING))
                .findFirst()
                .orElseThrow();
    }

    private RowPage fetch(int from, int howMany) {
        var page = read.apply(new RowQuery(from, howMany, order()));
        count.setText(page.words());
        return page;
    }

    private void show(RowPage page) {
        count.setText(page.words());
        grid.setAllRowsVisible(page.total() <= PAGE);
        if (grid.getDataProvider() != rows) grid.setItems(rows);
        rows.bring(page);
    }

    /// Not while the grid is being filled: right after.
    private void recount() {
        grid.getUI()
                .ifPresent(
                        ui ->
                                ui.beforeClientResponse(
                                        grid,
                                        _ -> {
                                            grid.setAllRowsVisible(rows.last().total() <= PAGE);
                                            rows.again();
                                        }));
    }

    private void reorder() {
        rows.readAnew();
        toTop();
    }

    private void toTop() {
        grid.scrollToStart(); // it would read more than there is to see
        grid.getDataCommunicator().setViewportRange(0, PAGE);
    }

    private void acted(DomEvent event) {
        var said = event.getEventData();
        var key = said.path("event.detail.key").asString("");
        var row = grid.getDataCommunicator().getKeyMapper().get(key);
        if (row != null) answer(row, said.path("event.detail.act").asString(""));
    }

    private void answer(Row row, String act) {
        if (row.offers(act)) acted.accept(row.key(), act);
    }

    private static Span heading(Column column) {
        var heading = new Span(column.heading());
        if (column.hidden()) heading.setClassName("unseen");
        return heading;
    }
}
