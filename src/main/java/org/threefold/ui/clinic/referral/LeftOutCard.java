package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.details.Details;
import org.threefold.interop.Account;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every entry that is not taken over, by kind and reason.
class LeftOutCard extends Card {

    LeftOutCard(Account account) {
        super("What is left out, and why", Words.faint(sum(account)));
        var table =
                new Table("Entries left out", "Nothing: every entry was understood.")
                        .column(Column.of("FHIR resource"))
                        .column(Column.wide("Left out because it"))
                        .column(Column.number("Entries"));
        var rows = new ArrayList<Row>();
        account.leftOut().forEach(line -> rows.add(row(line, rows.size())));
        table.show(rows);
        add(table);
        if (!account.unread().isEmpty()) {
            add(unread(account.unread()));
        }
    }

    private static Details unread(List<Account.Line> names) {
        var table =
                new Table("Measurements that are not read", "")
                        .column(Column.wide("Measurement"))
                        .column(Column.number("Entries"));
        var rows = new ArrayList<Row>();
        names.forEach(
                line ->
                        rows.add(
                                Row.of(
                                        String.valueOf(rows.size()),
                                        Cell.text(line.type()),
                                        Cell.text(String.valueOf(line.count())))));
        table.show(rows);
        return new Details("Which measurements are not read (%d)".formatted(rows.size()), table);
    }

    private static String sum(Account account) {
        return String.format(
                Locale.ENGLISH,
                "%,d of %,d entries. The rest is above; nothing else was in the file.",
                account.leftOutEntries(),
                account.entries());
    }

    private static Row row(Account.Line line, int at) {
        return Row.of(
                String.valueOf(at),
                Cell.text(line.type()),
                Cell.text(line.reason()),
                Cell.text(String.format(Locale.ENGLISH, "%,d", line.count())));
    }
}
