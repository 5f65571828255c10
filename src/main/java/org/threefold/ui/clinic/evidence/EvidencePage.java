package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Actor;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Statement;
import org.threefold.library.Topic;
import org.threefold.live.Live;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowOrder;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The library: what does not hold any more and what is due, then every statement, narrowed by
/// words, kind of pain, certainty and dispute, then every source.
@Route(value = "evidence", layout = ClinicShell.class)
@PageTitle("Evidence · Threefold")
@PermitAll
public class EvidencePage extends Div {

    /// By what statements may be ordered: the library is read once and held by all.
    private enum By {
        KIND(Comparator.comparing(Statement::kind)),
        CERTAINTY(Comparator.comparing(Statement::certainty)),
        DATE(Comparator.comparing(Statement::dated));

        private final transient Comparator<Statement> comparator;

        By(Comparator<Statement> first) {
            comparator = first.thenComparing(Statement::dated, Comparator.reverseOrder());
        }
    }

    private final Library library;
    private final Actor.Staff me;
    private final Clock clock;
    private final PageHead head;
    private final EvidenceFilters filters = new EvidenceFilters(this::narrow);
    private final Paragraph count = Texts.faint("");
    private final Div standing = new Div();
    private final SourceTable sources = new SourceTable();
    private final RowGrid statements =
            new RowGrid(
                            "Statements",
                            "No statement fits. Take a word or a choice away.",
                            asked -> RowPage.within(ordered(asked), asked, this::row))
                    .column(Column.wide("What is said"))
                    .column(Column.narrow("About").sortedBy(By.KIND))
                    .column(Column.of("Kind of pain"))
                    .column(Column.narrow("Certainty").sortedBy(By.CERTAINTY))
                    .column(Column.of("Source").sortedBy(By.DATE));
    private List<Statement> fitting = List.of();
    private LibrarySnapshot snapshot = LibrarySnapshot.builtIn();

    public EvidencePage(Library library, CurrentActor me, Clock clock, Live live) {
        this.library = library;
        this.me = me.staff();
        this.clock = clock;
        PageRefresher.on(this, live, this::read, () -> List.of(Library.TOPIC));
        setClassName("page");
        standing.setClassName("stack");
        count.getElement().setAttribute("role", "status");
        head = new PageHead("Evidence", "", acts(me));
        add(
                head,
                standing,
                filters,
                new Card("Statements", count).with(statements),
                new Card("Sources").with(sources));
        read();
    }

    private static Div acts(CurrentActor me) {
        var acts = new Div();
        acts.setClassName("row");
        if (EvidenceKeepers.by(me))
            acts.add(way(ClinicLinks.ADD_SOURCE, "Add a source"), go(ClinicLinks.IMPORT_SOURCES));
        return acts;
    }

    private static Anchor way(String path, String words) {
        var way = new Anchor(path, words);
        way.setClassName("btn");
        return way;
    }

    private static Anchor go(String path) {
        var way = new Anchor(path, "Import a file");
        way.setClassName("btn go");
        return way;
    }

    private void read() {
        Notifications.of(library.snapshot(me), this::show);
    }

    private void show(LibrarySnapshot newest) {
        snapshot = newest;
        var today = LocalDate.now(clock);
        head.say(
                "Evidence",
                "%d sources and what they say, %d statements. Library of %s."
                        .formatted(
                                snapshot.publications().size(),
                                snapshot.statements().size(),
                                snapshot.version()));
        standing.removeAll();
        if (!snapshot.fallen().isEmpty()) standing.add(StandingCards.fallen(snapshot));
        if (!snapshot.dueOn(today).isEmpty()) standing.add(StandingCards.due(snapshot, today));
        sources.show(snapshot, today);
        narrow();
    }

    private void narrow() {
        fitting = snapshot.statements().stream().filter(it -> filters.fits(snapshot, it)).toList();
        count.setText("%d of %d".formatted(fitting.size(), snapshot.statements().size()));
        statements.restart();
    }

    private List<Statement> ordered(RowQuery asked) {
        var order = asked.orderedOr(RowOrder.up(By.KIND));
        var by = order.by(By.class).comparator;
        return fitting.stream().sorted(order.descending() ? by.reversed() : by).toList();
    }

    private Row row(Statement it) {
        var said = Cell.lines(it.full(), it.population());
        var disputed = snapshot.otherSide(it).isEmpty();
        var source =
                Cell.link(
                        it.source().shortName() + ", " + it.dated().words(),
                        ClinicLinks.source(it.source().id()));
        return Row.of(
                it.id(),
                disputed ? said : Cell.several(said, Cell.tag(Tag.warn("Disputed").under("⇄"))),
                Cell.text(it.kind().words()),
                Cell.quiet(Topic.words(it.topics())),
                Cell.quiet(it.certainty().words()),
                snapshot.flag(it.citation())
                        .map(flag -> Cell.several(source, Cell.tag(Tag.danger(flag.tag()))))
                        .orElse(Cell.several(source, Cell.quiet(it.citation().mark().words()))));
    }
}
