package org.threefold.ui.clinic.screening;

import org.threefold.rules.Edition;
import org.threefold.rules.RuleBook;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

/// The versions of the book, the newest first. A screening names the one it was made with.
class EditionsCard extends Card {

    EditionsCard() {
        super(
                "Versions of the book",
                Texts.faint("A screening names the version it was made with."));
        var table =
                new Table("Versions of the book", "The book has no version.")
                        .column(Column.narrow("Version"))
                        .column(Column.narrow("Since"))
                        .column(Column.wide("What it is"))
                        .column(Column.number("Rules added"))
                        .column(Column.number("Rules changed"));
        table.show(RuleBook.editions().reversed().stream().map(EditionsCard::row).toList());
        with(table);
    }

    private static Row row(Edition edition) {
        return Row.of(
                edition.version(),
                Cell.text(edition.version()),
                Cell.text(Dates.day(edition.since())),
                Cell.text(edition.summary()),
                Cell.text(String.valueOf(edition.added().size())),
                Cell.text(String.valueOf(edition.changed().size())));
    }
}
