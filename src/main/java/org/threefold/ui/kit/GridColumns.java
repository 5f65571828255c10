package org.threefold.ui.kit;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;

/// How wide the columns of a [RowGrid] are, by their looks. What is left over is shared by those
/// that grow.
final class GridColumns {

    private GridColumns() {}

    static void lay(Grid.Column<Row> column, String look) {
        switch (look) {
            case "narrow" -> column.setWidth("7.5rem").setFlexGrow(0);
            case "number" ->
                    column.setWidth("6rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
            case "act" -> column.setWidth("9rem").setFlexGrow(1).setTextAlign(ColumnTextAlign.END);
            case "wide" -> column.setWidth("14rem").setFlexGrow(3);
            default -> column.setWidth("8rem").setFlexGrow(2);
        }
    }
}
