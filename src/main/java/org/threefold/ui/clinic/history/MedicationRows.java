package org.threefold.ui.clinic.history;

import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.Recorded;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/// Writes medications as rows: what, how much, since when, and whether a clinician confirmed it.
final class MedicationRows {

    static final String CONFIRM = "confirm";
    static final String CHANGE = "change";

    private MedicationRows() {}

    static Table table() {
        return new Table("Medications", "No medication is recorded yet.")
                .column(Column.of("Drug"))
                .column(Column.of("Dose"))
                .column(Column.of("How often"))
                .column(Column.narrow("Since"))
                .column(Column.narrow("Status"))
                .column(Column.of("Entered"))
                .column(Column.acts("What can be done"));
    }

    static Row row(Recorded<Medication> entered, boolean writable, ZoneId zone) {
        var medication = entered.fact();
        return Row.of(
                medication.id().value().toString(),
                drug(medication),
                Cell.text(
                        Optional.ofNullable(medication.dose())
                                .map(Measurement::words)
                                .orElse(Facts.NOT_RECORDED)),
                Cell.text(Optional.ofNullable(medication.frequency()).orElse(Facts.NOT_RECORDED)),
                Cell.text(
                        Optional.ofNullable(medication.since())
                                .map(Dates::day)
                                .orElse(Facts.NOT_RECORDED)),
                Cell.tag(tag(medication.status())),
                Cell.quiet(entered.by() + ", " + Dates.day(entered.at(), zone)),
                writable ? acts(medication) : Cell.nothing());
    }

    private static Cell drug(Medication medication) {
        var name = Cell.text(medication.drug().words());
        return medication.confirmation() == Confirmation.CONFIRMED
                ? name
                : Cell.several(name, Cell.tag(Tag.warn(Confirmation.REPORTED.words())));
    }

    private static Tag tag(Medication.Status status) {
        return switch (status) {
            case ACTIVE -> Tag.ok(status.words());
            case HELD, STOPPED -> Tag.plain(status.words());
            case UNKNOWN -> Tag.warn(status.words());
        };
    }

    private static Cell acts(Medication medication) {
        var name = medication.drug().words();
        var buttons = new ArrayList<Cell>();
        if (medication.confirmation() == Confirmation.REPORTED) {
            buttons.add(Cell.button("Confirm", CONFIRM, "Confirm " + name));
        }
        buttons.add(Cell.button("Change", CHANGE, "Change " + name));
        return Cell.acts(buttons.toArray(Cell[]::new));
    }
}
