package org.threefold.ui.kit;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;

/// How wide the columns of a [RowGrid] are, by their looks. What is left over is shared by those
/// that grow.
final class GridColumns {

    private GridColumns() {}

    static void lay(Grid.Column<Row> column, String look) {
        switch (look) {
            case "narrow" -> column.setWidth("6.5rem").setFlexGrow(1);
            case "code" -> column.setWidth("8rem").setFlexGrow(0);
            case "number" -> ending(column.setWidth("5.5rem").setFlexGrow(0));
            case "act" -> ending(column.setWidth("6rem").setFlexGrow(0));
            case "many" -> ending(column.setWidth("16rem").setFlexGrow(1));
            case "wide" -> column.setWidth("7.5rem").setFlexGrow(3);
            default -> column.setWidth("7rem").setFlexGrow(2);
        }
    }

    private static void ending(Grid.Column<Row> column) {
        column.setTextAlign(ColumnTextAlign.END);
    }
}
