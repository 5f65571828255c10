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

import java.time.ZoneId;
import java.util.function.IntConsumer;

/// What changed in the screening findings since whoever reads it last said they had, and which fact
/// did it. It stays until they say so again.
public final class SinceCard {

    private SinceCard() {}

    public static Card of(CaseId caseId, Since since, ZoneId zone, IntConsumer read) {
        var path = "cases/" + caseId + "/findings/";
        var table =
                new Table("What changed", "Nothing changed.")
                        .column(Column.narrow("Change"))
                        .column(Column.wide("Finding"))
                        .column(Column.narrow("Owner"))
                        .column(Column.of("Because"));
        table.show(since.turns().stream().map(it -> row(it, path)).toList());
        var done = new Button("I have read this", _ -> read.accept(since.upTo()));
        return new Card("What changed since " + Dates.moment(since.looked(), zone), done)
                .with(table);
    }

    static Row row(FindingChange turn, String path) {
        return Row.of(
                turn.rule(),
                Cell.tag(tag(turn)),
                Cell.several(
                        Cell.link(
                                turn.observed().isEmpty() ? turn.sentence() : turn.observed(),
                                path + turn.rule(),
                                turn.rule() + ": " + turn.observed()),
                        Cell.quiet(
                                "%s: %s → %s"
                                        .formatted(
                                                turn.rule(),
                                                turn.before().words(),
                                                turn.after().words()))),
                Cell.text(turn.owner().words()),
                Cell.quiet(String.join(" ", turn.because())));
    }

    private static Tag tag(FindingChange turn) {
        var words = turn.kind().words();
        return switch (turn.kind()) {
            case NEW, HEAVIER, RETURNED, SAYS_MORE ->
                    turn.after() == RecordedStatus.ABSOLUTE
                            ? Tag.danger(words)
                            : Tag.of(Tone.WARN, words).under("+");
            case LIGHTER -> Tag.plain(words).under("−");
            case CLEARED, GONE -> Tag.ok(words);
            case UNKNOWN -> Tag.warn(words);
        };
    }
}
