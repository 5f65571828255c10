package org.threefold.ui.clinic.opioids;

import org.threefold.opioids.DiaryDay;
import org.threefold.opioids.FactorSet;
import org.threefold.opioids.MorphineEquivalent;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;

import java.time.ZoneId;
import java.util.List;

/// The last days of the diary, as the patient wrote them.
final class DiaryTable {

    private static final int LATEST = 14;

    private DiaryTable() {}

    static Table of(List<DiaryDay> diary, ZoneId zone) {
        var table =
                new Table("The patient's diary", "No day is written down yet.")
                        .column(Column.narrow("Day"))
                        .column(Column.wide("Taken"))
                        .column(Column.number("MME"))
                        .column(Column.of("Written by"));
        table.show(diary.stream().limit(LATEST).map(it -> row(it, zone)).toList());
        return table;
    }

    private static Row row(DiaryDay day, ZoneId zone) {
        return Row.of(
                day.id().value().toString(),
                Cell.text(Dates.day(day.day())),
                Cell.text(day.words()),
                Cell.text(
                        day.equivalent(FactorSet.CDC_2022)
                                .map(MorphineEquivalent::number)
                                .orElse("Not known")),
                Cell.quiet("The patient, " + Dates.moment(day.at(), zone)));
    }
}
