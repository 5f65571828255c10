package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.html.Div;
import org.threefold.consent.ConsentProgress;
import org.threefold.consent.ConsentQuestion;
import org.threefold.consent.TeachBackQuestions;
import org.threefold.consent.TeachBackRound;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.time.ZoneId;
import java.util.stream.Stream;

/// Each round of the questions, and what was answered wrongly in it: that is what to talk about.
class RoundsCard extends Card {

    private final ZoneId zone;

    RoundsCard(ConsentProgress progress, ZoneId zone) {
        super("What came across", Texts.faint("8 of 10, and all four critical questions"));
        this.zone = zone;
        var rounds =
                new Table("Rounds of the questions", "No round is over yet.")
                        .column(Column.of("Round"))
                        .column(Column.of("Over on"))
                        .column(Column.of("Understood"))
                        .column(Column.of("Critical"))
                        .column(Column.of("Result"));
        rounds.show(progress.rounds().stream().map(this::row).toList());
        var wrong =
                new Table("Answered wrongly", "Nothing was answered wrongly.")
                        .column(Column.wide("Question"))
                        .column(Column.of("The patient answered"))
                        .column(Column.of("It is"));
        wrong.show(progress.rounds().stream().flatMap(RoundsCard::wrong).toList());
        var stack = new Div(rounds);
        stack.setClassName("stack");
        if (!progress.rounds().isEmpty()) stack.add(wrong);
        with(stack);
    }

    private Row row(TeachBackRound it) {
        return Row.of(
                "round " + it.number(),
                Cell.text(it.number() + " of 3"),
                Cell.text(Dates.moment(it.at(), zone)),
                Cell.text(it.correct() + " of 10"),
                Cell.text(it.critical() + " of 4"),
                Cell.tag(it.passed() ? Tag.ok("Passed") : Tag.warn("Not passed")));
    }

    private static Stream<Row> wrong(TeachBackRound round) {
        return TeachBackQuestions.all().stream()
                .filter(it -> answeredWrongly(round, it))
                .map(it -> wrong(round, it));
    }

    private static boolean answeredWrongly(TeachBackRound round, ConsentQuestion it) {
        var code = round.answers().get(it.id());
        return code != null && !it.in(round.number()).answer().code().equals(code);
    }

    private static Row wrong(TeachBackRound round, ConsentQuestion it) {
        var asked = it.in(round.number());
        return Row.of(
                "round " + round.number() + " " + it.id(),
                Cell.lines(
                        asked.words(),
                        "Round " + round.number() + (it.critical() ? " · critical" : "")),
                Cell.text(it.words(round.number(), round.answers().getOrDefault(it.id(), ""))),
                Cell.text(asked.answer().words()));
    }
}
