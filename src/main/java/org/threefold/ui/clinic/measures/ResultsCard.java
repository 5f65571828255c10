package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;
import org.threefold.measures.Band;
import org.threefold.measures.Change;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.Result;
import org.threefold.measures.Score;
import org.threefold.measures.Taken;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What came of it: each filling in with its numbers, the newest first.
class ResultsCard extends Card {

    ResultsCard(MeasureCourse course, Consumer<String> open) {
        super("Results", Texts.faint("The latest of each. Change is since the first of its kind."));
        var latest = latest(course.taken());
        var earlier = course.taken().stream().filter(it -> !latest.contains(it)).toList();
        add(table("Results", latest, open));
        if (earlier.isEmpty()) return;
        var folded =
                new NativeDetails(
                        "Earlier results: " + earlier.size(),
                        table("Earlier results", earlier, open));
        folded.addClassName("earlier");
        add(folded);
    }

    /// The newest filling in of each instrument.
    private static List<Taken> latest(List<Taken> taken) {
        var first = new LinkedHashMap<String, Taken>();
        taken.forEach(it -> first.putIfAbsent(it.instrument().key(), it));
        return List.copyOf(first.values());
    }

    private static Table table(String caption, List<Taken> taken, Consumer<String> open) {
        var table =
                new Table(caption, "Nothing was measured yet.")
                        .column(Column.narrow("Day"))
                        .column(Column.of("Measure"))
                        .column(Column.of("Result"))
                        .column(Column.of("Change"))
                        .column(Column.of("Filled in"))
                        .column(Column.acts("Action").unseen());
        table.show(taken.stream().flatMap(it -> rows(it).stream()).toList());
        table.onAct((key, _) -> open.accept(key.substring(0, key.indexOf(' '))));
        return table;
    }

    private static List<Row> rows(Taken taken) {
        var rows = new ArrayList<Row>();
        for (var result : taken.results())
            if (rows.isEmpty() || worthALine(result)) rows.add(row(taken, result, rows.isEmpty()));
        if (rows.isEmpty()) rows.add(bare(taken));
        return rows;
    }

    /// Of TAPS and the like only what says something.
    private static boolean worthALine(Result result) {
        return result.score() instanceof Score.Scored(var value) && value.signum() != 0;
    }

    private static Row row(Taken taken, Result result, boolean first) {
        var scale = result.scale();
        return Row.of(
                taken.response().id() + " " + scale.key(),
                Cell.text(Dates.day(taken.response().about())),
                Cell.several(Cell.lines(scale.name(), scale.range()), Cell.quiet(loinc(result))),
                value(result),
                change(result.change()),
                who(taken),
                first ? answers(taken) : Cell.nothing());
    }

    private static Row bare(Taken taken) {
        return Row.of(
                taken.response().id() + " ",
                Cell.text(Dates.day(taken.response().about())),
                Cell.text(taken.instrument().shortName()),
                Cell.quiet("Answers without a number"),
                Cell.nothing(),
                who(taken),
                answers(taken));
    }

    private static String loinc(Result result) {
        var code = result.scale().loinc();
        return code == null ? "" : "LOINC\u00a0" + code.replace('-', '\u2011');
    }

    private static Cell value(Result result) {
        return switch (result.score()) {
            case Score.Incomplete _ -> Cell.tag(Tag.warn(result.words()));
            case Score.Scored _ ->
                    Cell.several(Cell.text(result.words()), Cell.quiet(source(result.band())));
        };
    }

    private static String source(Optional<Band> band) {
        return band.map(it -> it.source().words()).orElse("");
    }

    private static Cell change(@Nullable Change change) {
        if (change == null) return Cell.quiet("The first");
        return Cell.several(Cell.text(Texts.sentence(change.words())), Cell.quiet(reached(change)));
    }

    /// What makes it meaningful, with its mark; all that could is on the page of the answers.
    private static String reached(Change change) {
        return change.reached().stream()
                .findFirst()
                .map(it -> "From " + it.words() + ", " + it.source().words())
                .orElse("");
    }

    private static Cell who(Taken taken) {
        var who = taken.who().isEmpty() ? "" : ", " + taken.who();
        return Cell.quiet(taken.response().mode().words() + who);
    }

    private static Cell answers(Taken taken) {
        return taken.answers().isPresent()
                ? Cell.button("Answers", "answers", "Answers: " + taken.instrument().shortName())
                : Cell.quiet("Answers are for the three seats");
    }
}
