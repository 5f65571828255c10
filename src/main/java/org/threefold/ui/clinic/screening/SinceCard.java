package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.button.Button;
import org.threefold.kernel.CaseId;
import org.threefold.screening.FindingChange;
import org.threefold.screening.RecordedStatus;
import org.threefold.screening.Since;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Tone;
import org.threefold.ui.links.ClinicLinks;

import java.time.ZoneId;
import java.util.function.IntConsumer;

/// What changed in the screening findings since whoever reads it last said they had, and which fact
/// did it. It stays until they say so again.
public final class SinceCard {

    private SinceCard() {}

    public static Card of(CaseId caseId, Since since, ZoneId zone, IntConsumer read) {
        var table =
                new Table("What changed", "Nothing changed.")
                        .column(Column.narrow("Change"))
                        .column(Column.wide("Finding"))
                        .column(Column.narrow("Owner"))
                        .column(Column.of("Because"));
        table.show(since.changes().stream().map(it -> row(it, caseId)).toList());
        var done = new Button("I have read this", _ -> read.accept(since.upTo()));
        return new Card("What changed since " + Dates.moment(since.readAt(), zone), done)
                .with(table);
    }

    static Row row(FindingChange change, CaseId caseId) {
        return Row.of(
                change.rule(),
                Cell.tag(tag(change)),
                Cell.several(
                        Cell.link(
                                change.observed().isEmpty() ? change.sentence() : change.observed(),
                                ClinicLinks.finding(caseId, change.rule()),
                                change.rule() + ": " + change.observed()),
                        Cell.quiet(
                                "%s: %s → %s"
                                        .formatted(
                                                change.rule(),
                                                change.before().words(),
                                                change.after().words()))),
                Cell.text(change.owner().words()),
                Cell.quiet(String.join(" ", change.because())));
    }

    private static Tag tag(FindingChange change) {
        var words = change.kind().words();
        return switch (change.kind()) {
            case NEW, HEAVIER, RETURNED, SAYS_MORE ->
                    change.after() == RecordedStatus.ABSOLUTE
                            ? Tag.danger(words)
                            : Tag.of(Tone.WARN, words).under("+");
            case LIGHTER -> Tag.plain(words).under("−");
            case CLEARED, GONE -> Tag.ok(words);
            case UNKNOWN -> Tag.warn(words);
        };
    }
}
