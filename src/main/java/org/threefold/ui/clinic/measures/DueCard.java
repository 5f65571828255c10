package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.threefold.measures.Distribution;
import org.threefold.measures.Due;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.MeasureCourse;
import org.threefold.measures.ResponseForm;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What is due, and the way to fill it in with the patient.
final class DueCard {

    private static final String WHY =
            "At intake, before each session, 1, 2, 4, 8 and 12 weeks after the first, then monthly."
                    + " The days are practice policy.";

    private DueCard() {}

    static Card of(MeasureCourse course, Consumer<String> fill) {
        var table = table().column(Column.acts("Action").unseen());
        table.show(
                course.due().stream()
                        .map(it -> row(it, course.today(), begun(course, it), true))
                        .toList());
        table.onAct((key, _) -> fill.accept(key.substring(key.indexOf(' ') + 1)));
        var both = new Div(table, new Div(another(fill)));
        both.addClassName("stack");
        return new Card("What is due", Texts.faint(WHY)).with(both);
    }

    static Card withoutActs(List<Due> due, LocalDate today) {
        var table = table();
        table.show(due.stream().map(it -> row(it, today, "", false)).toList());
        return new Card("What is due", Texts.faint(WHY)).with(table);
    }

    private static Table table() {
        return new Table("What is due", "Nothing is due.")
                .column(Column.wide("Form"))
                .column(Column.of("Occasion"))
                .column(Column.narrow("Due on"))
                .column(Column.of("How it stands"));
    }

    /// What is half done, and how far.
    private static String begun(MeasureCourse course, Due due) {
        return course.begun().stream()
                .filter(it -> it.instrument().key().equals(due.instrument().key()))
                .findFirst()
                .map(DueCard::words)
                .orElse("");
    }

    private static String words(ResponseForm form) {
        return "Begun: %d of %d answered. %s."
                .formatted(form.answered(), form.items().size(), form.response().mode().words());
    }

    private static Row row(Due due, LocalDate today, String begun, boolean acts) {
        var state = due.on(today);
        var instrument = due.instrument();
        var name = Cell.lines(instrument.shortName(), instrument.manner().words());
        var when = Cell.text(due.occasion().words());
        var on = Cell.text(Dates.day(due.on()));
        var how = Cell.several(Cell.tag(tag(due, state)), Cell.quiet(begun));
        var key = due.on() + " " + instrument.key();
        if (!acts) return Row.of(key, name, when, on, how);
        var label = "Fill in: " + instrument.shortName();
        var act = state.open() ? Cell.button("Fill in", "fill", label) : Cell.nothing();
        return Row.of(key, name, when, on, how, act);
    }

    private static Tag tag(Due due, Due.State state) {
        var done = due.done();
        return switch (state) {
            case DONE ->
                    Tag.ok(done == null ? state.words() : state.words() + " " + Dates.day(done));
            case DUE, AHEAD -> Tag.plain(state.words());
            case OVERDUE, MISSED -> Tag.warn(state.words());
        };
    }

    /// Any other instrument, when somebody wants it now.
    private static Select<Instrument> another(Consumer<String> fill) {
        var select = new Select<Instrument>();
        select.setLabel("Fill in another form");
        select.setPlaceholder("Choose a form");
        select.setItems(InstrumentBook.all());
        select.setItemLabelGenerator(DueCard::label);
        select.addValueChangeListener(it -> fill.accept(it.getValue().key()));
        return BrowserDrafts.answer(select, "another form");
    }

    private static String label(Instrument it) {
        return it.distribution() == Distribution.BUNDLED
                ? it.shortName() + ": " + it.title()
                : it.shortName() + ", from a licensed copy: " + it.title();
    }
}
