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
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowOrder;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.links.ClinicLinks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/// Every source of the library, the newest first, with how it stands.
class SourceTable extends Div {

    /// By what sources may be ordered: the library is read once and held by all.
    private enum By {
        DATE(Comparator.comparing(Publication::dated)),
        NAME(Comparator.comparing(it -> it.source().shortName(), String.CASE_INSENSITIVE_ORDER)),
        KIND(Comparator.comparing(Publication::kind)),
        REVIEW(Comparator.comparing(Publication::reviewDue));

        private final transient Comparator<Publication> comparator;

        By(Comparator<Publication> comparator) {
            this.comparator = comparator;
        }
    }

    private final TextField words = NotKept.search(new TextField("Search sources"));
    private final RowGrid rows =
            new RowGrid("Sources", "No source has these words.", this::read)
                    .column(Column.of("Source").sortedBy(By.NAME))
                    .column(Column.wide("Citation"))
                    .column(Column.narrow("What it is").sortedBy(By.KIND))
                    .column(Column.number("Statements"))
                    .column(Column.narrow("Standing").sortedBy(By.REVIEW));
    private LibrarySnapshot snapshot = LibrarySnapshot.builtIn();
    private LocalDate today = LocalDate.EPOCH;

    SourceTable() {
        setClassName("stack");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.addValueChangeListener(_ -> rows.restart());
        add(words, rows);
    }

    void show(LibrarySnapshot newest, LocalDate day) {
        snapshot = newest;
        today = day;
        rows.restart();
    }

    private RowPage read(RowQuery asked) {
        var order = asked.orderedOr(RowOrder.down(By.DATE));
        var by = order.by(By.class).comparator;
        var sought = words.getValue().strip().toLowerCase(Locale.ROOT);
        var found =
                snapshot.publications().stream()
                        .filter(it -> text(it).contains(sought))
                        .sorted(order.descending() ? by.reversed() : by)
                        .toList();
        return RowPage.within(found, asked, this::row);
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
                Cell.link(it.source().shortName(), ClinicLinks.source(it.id())),
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
