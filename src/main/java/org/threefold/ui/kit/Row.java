package org.threefold.ui.kit;

import java.util.List;

/// A row of a [Table]: the key by which its buttons answer, and its cells.
public record Row(String key, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String key, Cell... cells) {
        return new Row(key, List.of(cells));
    }

    /// What a person reads, cell by cell.
    public String text() {
        return String.join(" | ", cells.stream().map(Cell::text).toList());
    }

    boolean offers(String act) {
        return cells.stream().anyMatch(cell -> cell.offers(act));
    }
}
