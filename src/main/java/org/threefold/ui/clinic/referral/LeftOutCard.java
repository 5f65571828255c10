package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.details.Details;
import org.threefold.interop.ImportReport;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every entry that is not taken over, by kind and reason.
class LeftOutCard extends Card {

    LeftOutCard(ImportReport account) {
        super("What is left out, and why", Texts.faint(sum(account)));
        var table =
                new Table(
                                "Entries left out",
                                account.everythingUnderstood()
                                        ? "Nothing: every entry was understood."
                                        : "No entry as a whole.")
                        .column(Column.of("FHIR resource"))
                        .column(Column.wide("Left out because it"))
                        .column(Column.number("Entries"));
        var rows = new ArrayList<Row>();
        account.leftOut().forEach(line -> rows.add(row(line, rows.size())));
        table.show(rows);
        add(table);
        if (!account.unread().isEmpty()) {
            add(unread("What could not be read", account.unread()));
        }
        if (!account.parts().isEmpty()) {
            add(unread("Parts of entries that were not read", account.parts()));
        }
    }

    private static Details unread(String title, List<ImportReport.Line> names) {
        var table =
                new Table(title, "").column(Column.wide("Name")).column(Column.number("Entries"));
        var rows = new ArrayList<Row>();
        names.forEach(
                line ->
                        rows.add(
                                Row.of(
                                        String.valueOf(rows.size()),
                                        Cell.text(line.type()),
                                        Cell.text(String.valueOf(line.count())))));
        table.show(rows);
        var details = new Details("%s (%d)".formatted(title, rows.size()), table);
        details.setOpened(true);
        return details;
    }

    private static String sum(ImportReport account) {
        return String.format(
                Locale.ENGLISH,
                "%,d of %,d entries, and %,d parts of others. The rest is above.",
                account.leftOutEntries(),
                account.entries(),
                account.parts().stream().mapToInt(ImportReport.Line::count).sum());
    }

    private static Row row(ImportReport.Line line, int at) {
        return Row.of(
                String.valueOf(at),
                Cell.text(line.type()),
                Cell.text(line.reason()),
                Cell.text(String.format(Locale.ENGLISH, "%,d", line.count())));
    }
}
