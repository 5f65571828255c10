package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.library.Citation;
import org.threefold.library.Library;
import org.threefold.live.Live;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Severity;
import org.threefold.screening.Rescreenings;
import org.threefold.ui.clinic.evidence.FallenSources;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.RowGrid;
import org.threefold.ui.kit.RowPage;
import org.threefold.ui.kit.RowQuery;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The rule book: every rule with its weight, owner, source and what clears it; narrowed by words,
/// domain, owner, weight and gate. It is about no person.
@Route(value = "rules", layout = ClinicShell.class)
@PageTitle("Rules · Threefold")
@PermitAll
public class RulesPage extends Div implements BeforeEnterObserver {

    /// By what rules may be ordered: the book is in memory, once for all.
    private enum By {
        NUMBER(Comparator.comparing(Rule::id)),
        WEIGHT(Comparator.comparing(Rule::severity)),
        OWNER(Comparator.comparing(Rule::owner));

        private final transient Comparator<Rule> comparator;

        By(Comparator<Rule> comparator) {
            this.comparator = comparator;
        }
    }

    private final FallenSources fallen;
    private final RuleFilters filters = new RuleFilters(this::narrowed);
    private final Paragraph count = Texts.faint("");
    private final RowGrid rows =
            new RowGrid(
                            "Rules",
                            "No rule fits. Take a word or a choice away.",
                            asked -> RowPage.within(ordered(asked), asked, this::row))
                    .column(Column.narrow("Rule").sortedBy(By.NUMBER))
                    .column(Column.wide("What it says"))
                    .column(Column.narrow("Weight").sortedBy(By.WEIGHT))
                    .column(Column.narrow("Owner").sortedBy(By.OWNER))
                    .column(Column.of("What clears it"))
                    .column(Column.of("Source, and how far it was checked"));
    private List<Rule> fitting = List.of();

    public RulesPage(
            CurrentActor me, Library library, Rescreenings rescreenings, Live live, Clock clock) {
        fallen = FallenSources.now(library, me.get());
        addClassName("page");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHead(
                        "Rules",
                        "Rule book %s, %d rules. Rules find; people decide."
                                .formatted(RuleBook.VERSION, RuleBook.rules().size())),
                fallen,
                filters,
                new Card("The rules", count).with(rows),
                new EditionsCard());
        me.now()
                .filter(it -> Act.RESCREEN.allows(it.roles(), null))
                .ifPresent(_ -> add(new RescreeningCard(rescreenings, me.staff(), live, clock)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = RuleFilter.of(event.getLocation().getQueryParameters());
        filters.show(filter);
        show(filter);
    }

    private void narrowed(RuleFilter filter) {
        getUI().ifPresent(
                        ui ->
                                ui.getPage()
                                        .getHistory()
                                        .replaceState(null, new Location(filter.address())));
        show(filter);
    }

    private void show(RuleFilter filter) {
        fitting = RuleBook.rules().stream().filter(filter::fits).toList();
        count.setText("%d of %d rules".formatted(fitting.size(), RuleBook.rules().size()));
        fallen.show(fitting);
        rows.restart();
    }

    /// As the book has them, unless somebody asks otherwise.
    private List<Rule> ordered(RowQuery asked) {
        var order = asked.order();
        if (order == null) return fitting;
        var by = order.by(By.class).comparator;
        return fitting.stream().sorted(order.descending() ? by.reversed() : by).toList();
    }

    private Row row(Rule rule) {
        return Row.of(
                rule.id(),
                Cell.link(rule.id(), ClinicLinks.rule(rule.id()), "Read rule " + rule.id()),
                Cell.text(rule.sentence()),
                Cell.tag(weight(rule.severity())),
                Cell.text(rule.owner().words()),
                Cell.quiet(rule.clearedBy()),
                sources(rule));
    }

    private Cell sources(Rule rule) {
        var words =
                Cell.quiet(
                        rule.citations().stream()
                                .map(RulesPage::source)
                                .distinct()
                                .collect(Collectors.joining("; ")));
        return fallen.of(rule).isEmpty()
                ? words
                : Cell.several(words, Cell.tag(Tag.danger("Source does not hold")));
    }

    static Tag weight(Severity severity) {
        return switch (severity) {
            case ABSOLUTE -> Tag.danger("Absolute");
            case REQUIRES_CLEARANCE -> Tag.warn("Clearance").under("◆");
            case CAUTION -> Tag.plain("Caution");
            case INFO_MISSING -> Tag.warn("Information");
        };
    }

    private static String source(Citation citation) {
        return citation.source().shortName() + " (" + citation.mark().words() + ")";
    }
}
