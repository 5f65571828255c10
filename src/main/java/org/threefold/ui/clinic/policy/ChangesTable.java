package org.threefold.ui.clinic.policy;

import org.threefold.settings.Change;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;

import java.util.List;
import java.util.Map;

/// What a version changes: before, after, and why where it is looser than usual.
final class ChangesTable {

    private ChangesTable() {}

    static Table of(String caption, List<Change> changes, Map<String, String> reasons) {
        var table =
                new Table(caption, "Nothing is different from the version before.")
                        .column(Column.wide("What"))
                        .column(Column.of("Before"))
                        .column(Column.of("After"))
                        .column(Column.of("Beside it"));
        table.show(changes.stream().map(it -> row(it, reasons)).toList());
        return table;
    }

    private static Row row(Change it, Map<String, String> reasons) {
        var setting = it.setting();
        return Row.of(
                setting.id(),
                Cell.lines(setting.name(), setting.topic().words()),
                Cell.text(setting.words(it.before())),
                Cell.lines(setting.words(it.after()), it.backToUsual() ? "usual again" : ""),
                beside(it, reasons.getOrDefault(setting.id(), "")));
    }

    private static Cell beside(Change it, String reason) {
        if (reason.isEmpty())
            return Cell.quiet("Usual: " + it.setting().words(it.setting().usual()));
        return Cell.several(Cell.tag(Tag.warn("Looser than usual")), Cell.quiet(reason));
    }
}
