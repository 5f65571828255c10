package org.threefold.ui.clinic.opioids;

import org.threefold.history.Confirmation;
import org.threefold.opioids.Conversion;
import org.threefold.opioids.DailyTotal;
import org.threefold.opioids.Prescribed;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

/// Each opioid of the medication list: how it was computed, or why it was not.
final class PrescribedTable {

    private PrescribedTable() {}

    static Table of(DailyTotal total) {
        var table =
                new Table("Opioids on the medication list", "None.")
                        .column(Column.wide("Medicine"))
                        .column(Column.of("As recorded"))
                        .column(Column.of("At most"))
                        .column(Column.of("Factor"))
                        .column(Column.of("MME a day"));
        table.show(total.lines().stream().map(it -> row(total, it)).toList());
        return table;
    }

    private static Row row(DailyTotal total, Prescribed line) {
        return Row.of(
                line.id().value().toString(),
                medicine(line),
                Cell.text(line.said().isEmpty() ? Facts.NOT_RECORDED : line.said()),
                most(line),
                factor(total, line.conversion()),
                figure(line.conversion()));
    }

    private static Cell medicine(Prescribed line) {
        var name = Cell.text(line.medicine());
        return line.confirmation() == Confirmation.CONFIRMED
                ? name
                : Cell.several(name, Cell.tag(Tag.warn(line.confirmation().words())));
    }

    private static Cell most(Prescribed line) {
        if (!(line.conversion() instanceof Conversion.Converted(var amount, _, _)))
            return Cell.nothing();
        return line.assumed().isEmpty()
                ? Cell.text(amount)
                : Cell.several(Cell.text(amount), Cell.quiet("Taken as " + line.assumed()));
    }

    private static Cell factor(DailyTotal total, Conversion conversion) {
        return conversion instanceof Conversion.Converted(_, var factor, _)
                ? Cell.several(Cell.text(factor.words()), Cell.quiet(total.factors().id()))
                : Cell.nothing();
    }

    /// Only a converted line shows a number.
    private static Cell figure(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Converted _ -> Cell.text(conversion.words());
            case Conversion.NotConvertible(var why, var basis) ->
                    Cell.several(
                            Cell.tag(Tag.warn("Not convertible")),
                            Cell.quiet(Texts.sentence(why) + ". " + basis.words()));
            case Conversion.Apart(var amount, var basis) ->
                    Cell.several(
                            Cell.tag(Tag.plain("Counted apart")),
                            Cell.quiet(Texts.sentence(amount) + ". " + basis.words()));
            case Conversion.Unknown(var missing) ->
                    Cell.several(
                            Cell.tag(Tag.warn("Not known")),
                            Cell.quiet("Not recorded: " + missing));
            case Conversion.Held _ -> Cell.tag(Tag.plain("Held, not in the total"));
        };
    }
}
