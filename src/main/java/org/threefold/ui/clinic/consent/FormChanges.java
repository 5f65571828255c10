package org.threefold.ui.clinic.consent;

import org.threefold.consent.ConsentItem;
import org.threefold.consent.FormBook;
import org.threefold.consent.FormVersion;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;

/// What a version reads otherwise than the one before, page by page, and whether it says something
/// new.
final class FormChanges {

    private FormChanges() {}

    static Table of(FormBook book, FormVersion version) {
        var table =
                new Table(
                                "What version " + version.number() + " changes",
                                "Nothing reads otherwise than before.")
                        .column(Column.of("Page"))
                        .column(Column.wide("Before"))
                        .column(Column.wide("After"))
                        .column(Column.of("It says"));
        var before = book.before(version).orElse(version);
        table.show(book.changes(version).stream().map(it -> row(it, before, version)).toList());
        return table;
    }

    private static Row row(ConsentItem item, FormVersion before, FormVersion after) {
        var old = before.form().paragraph(item);
        var now = after.form().paragraph(item);
        return Row.of(
                item.name(),
                Cell.lines(item.name(), now.title()),
                Cell.text(old.text()),
                Cell.text(now.text()),
                Cell.tag(
                        now.material()
                                ? Tag.warn("Something new: patients are asked again")
                                : Tag.plain("The same, better")));
    }
}
