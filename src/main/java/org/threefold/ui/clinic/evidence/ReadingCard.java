package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.library.LibraryProblem;
import org.threefold.library.Reading;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was understood of a file: each record with what becomes of it, and what was not understood.
class ReadingCard extends Card {

    ReadingCard(Reading reading, Runnable add) {
        super("What was understood", Texts.faint(reading.format()));
        var table =
                new Table("Records", "No record was understood.")
                        .column(Column.of("Source"))
                        .column(Column.wide("Citation"))
                        .column(Column.narrow("Published"))
                        .column(Column.of("What becomes of it"));
        table.show(reading.found().stream().map(ReadingCard::row).toList());
        with(table);
        if (!reading.unread().isEmpty()) {
            var list = new UnorderedList();
            reading.unread().forEach(it -> list.add(new ListItem(it)));
            with(new H3("What was not understood"), list);
        }
        int number = reading.addable().size();
        if (number == 0) {
            with(Texts.empty("There is nothing to add."));
            return;
        }
        var button =
                new Button(
                        number == 1 ? "Add 1 source" : "Add " + number + " sources",
                        _ -> add.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        with(button);
    }

    private static Row row(Reading.Found it) {
        var draft = it.draft();
        return Row.of(
                draft.id().toString(),
                Cell.text(draft.shortName()),
                Cell.quiet(draft.citation()),
                Cell.text(draft.published().isEmpty() ? "Not recorded" : draft.published()),
                Cell.several(told(it)));
    }

    /// What becomes of it, and what the file itself says against it.
    private static Cell[] told(Reading.Found it) {
        var cells = new ArrayList<Cell>(List.of(becomes(it)));
        if (it.retracted()) cells.add(Cell.tag(Tag.danger("The file says: retracted")));
        if (it.ofConcern()) cells.add(Cell.tag(Tag.danger("The file says: expression of concern")));
        if (it.notice()) cells.add(Cell.tag(Tag.warn("Is the notice of a retraction")));
        return cells.toArray(Cell[]::new);
    }

    private static Cell becomes(Reading.Found it) {
        var known = it.known();
        if (known != null)
            return Cell.several(
                    Cell.tag(Tag.plain("In the library already")),
                    Cell.link(known.source().shortName(), ClinicLinks.source(known.id())));
        if (it.problems().isEmpty()) return Cell.tag(Tag.ok("Is added"));
        var why =
                it.problems().stream()
                        .map(LibraryProblem::sentence)
                        .collect(Collectors.joining(" "));
        return Cell.several(Cell.tag(Tag.warn("Is left out")), Cell.quiet(why));
    }
}
