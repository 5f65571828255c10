package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.NotKept;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/// Every source of the library, the newest first, with how it stands.
class SourceTable extends Div {

    private final TextField words = NotKept.search(new TextField("Search sources"));
    private final Table table =
            new Table("Sources", "No source has these words.")
                    .column(Column.of("Source"))
                    .column(Column.wide("Citation"))
                    .column(Column.narrow("What it is"))
                    .column(Column.narrow("Statements"))
                    .column(Column.narrow("Standing"));
    private LibrarySnapshot snapshot = LibrarySnapshot.builtIn();
    private LocalDate today = LocalDate.EPOCH;

    SourceTable() {
        setClassName("stack");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> narrow());
        add(words, table);
    }

    void show(LibrarySnapshot newest, LocalDate day) {
        snapshot = newest;
        today = day;
        narrow();
    }

    private void narrow() {
        var sought = words.getValue().strip().toLowerCase(Locale.ROOT);
        table.show(
                snapshot.publications().stream()
                        .filter(it -> text(it).contains(sought))
                        .sorted(Comparator.comparing(Publication::dated).reversed())
                        .map(this::row)
                        .toList());
    }

    private static String text(Publication it) {
        return String.join(
                        " ",
                        it.id(),
                        it.source().shortName(),
                        it.source().citation(),
                        it.doi(),
                        it.pmid(),
                        it.kind().words())
                .toLowerCase(Locale.ROOT);
    }

    private Row row(Publication it) {
        return Row.of(
                it.id(),
                Cell.link(it.source().shortName(), "evidence/" + it.id()),
                Cell.quiet(it.source().citation()),
                Cell.text(it.kind().words()),
                Cell.text(String.valueOf(snapshot.from(it.id()).size())),
                Cell.several(
                        Cell.tag(tag(snapshot, it, today)),
                        Cell.quiet(it.builtIn() ? "" : "Added by " + it.addedBy())));
    }

    static Tag tag(LibrarySnapshot snapshot, Publication it, LocalDate today) {
        var flag = snapshot.flag(it.id());
        if (flag.isPresent()) return Tag.danger(flag.get().tag());
        return it.reviewDue().isAfter(today)
                ? Tag.ok("Holds")
                : Tag.warn("Review due since " + Dates.day(it.reviewDue()));
    }
}
