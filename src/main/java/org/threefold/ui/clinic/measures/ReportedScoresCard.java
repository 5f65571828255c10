package org.threefold.ui.clinic.measures;

import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// Scores that referrals report. Hidden where there are none.
class ReportedScoresCard extends Card {

    ReportedScoresCard(List<ReportedFact> scores) {
        super(
                "Reported in the referral",
                Texts.faint("As others measured it. Not counted in the changes above."));
        setVisible(!scores.isEmpty());
        var table =
                new Table("Scores reported in the referral", "None was reported.")
                        .column(Column.narrow("Day"))
                        .column(Column.of("Measure"))
                        .column(Column.of("Value"))
                        .column(Column.of("Source"));
        table.show(scores.stream().map(ReportedScoresCard::row).toList());
        add(table);
    }

    private static Row row(ReportedFact score) {
        var day = score.start();
        var measure = score.observes().map(ObservationKind::words).orElse(score.coding().words());
        return Row.of(
                score.id().toString(),
                Cell.text(day == null ? "Day not given" : Dates.day(day)),
                Cell.text(measure),
                Cell.text(score.plainValue()),
                Cell.quiet("Referral, " + score.by().resource()));
    }
}
