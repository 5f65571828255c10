package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.threefold.evaluation.Entry;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;

import java.time.ZoneId;
import java.util.Comparator;

/// Everything that was ever written in a section, newest first.
class SectionHistory extends Div {

    private final Table table =
            new Table("Entries of this section", "Nothing was written here yet.")
                    .column(Column.of("Question"))
                    .column(Column.wide("Answer"))
                    .column(Column.of("Who and when"));

    SectionHistory() {
        var details = new Details("History of this section", table);
        details.setWidthFull();
        add(details);
    }

    void show(Section section, Evaluation evaluation, ZoneId zone) {
        table.show(
                evaluation.in(section).stream()
                        .flatMap(current -> current.history().stream())
                        .sorted(Comparator.comparing(Entry::at).reversed())
                        .map(entry -> row(entry, evaluation, zone))
                        .toList());
    }

    private static Row row(Entry entry, Evaluation evaluation, ZoneId zone) {
        return Row.of(
                entry.id().value().toString(),
                Cell.text(entry.question().text()),
                Cell.text(Signed.answer(entry)),
                Cell.quiet(Signed.by(entry, evaluation, zone)));
    }
}
