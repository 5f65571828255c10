package org.threefold.ui.clinic.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Outcome;
import org.threefold.library.Flag;
import org.threefold.library.Library;
import org.threefold.library.LibrarySnapshot;
import org.threefold.library.Publication;
import org.threefold.preparation.Material;
import org.threefold.preparation.Preparations;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// One source: what it is, how it stands, what it says, and every rule and page that cites it.
@Route(value = "evidence/:source", layout = ClinicShell.class)
@PermitAll
public class SourcePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final Preparations preparations;
    private final CurrentActor me;
    private final Clock clock;
    private String title = "Evidence";

    public SourcePage(Library library, Preparations preparations, CurrentActor me, Clock clock) {
        this.library = library;
        this.preparations = preparations;
        this.me = me;
        this.clock = clock;
        setClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("source").orElse("");
        if (!(library.snapshot(me.get()) instanceof Outcome.Done<LibrarySnapshot>(var snapshot))
                || snapshot.publication(id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(snapshot, snapshot.publication(id).get());
    }

    @Override
    public String getPageTitle() {
        return title + " · Threefold";
    }

    private void show(LibrarySnapshot snapshot, Publication it) {
        title = it.source().shortName();
        removeAll();
        var back = new Anchor(ClinicLinks.EVIDENCE, "All evidence");
        back.setClassName("no-print");
        add(back, new PageHead(title, it.source().citation()), about(snapshot, it));
        add(says(snapshot, it), cites(it));
        if (EvidenceKeepers.by(me))
            add(new KeepCard(library, me.staff(), it, snapshot, LocalDate.now(clock), this::again));
    }

    private void again(LibrarySnapshot snapshot, String id) {
        snapshot.publication(id).ifPresent(it -> show(snapshot, it));
    }

    private Card about(LibrarySnapshot snapshot, Publication it) {
        var card = new Card("About this source", new Badge(tag(snapshot, it)));
        snapshot.flag(it.id()).map(Flag::sentence).ifPresent(words -> card.with(flagged(words)));
        return card.with(
                Facts.down()
                        .fact("What it is", it.kind().words())
                        .fact("Published", it.dated().words())
                        .fact("Where", where(it))
                        .fact("DOI", it.doi())
                        .fact("PubMed", it.pmid())
                        .fact("Review due", Dates.day(it.reviewDue()))
                        .fact("Kept by", it.builtIn() ? "Built in" : it.addedBy()));
    }

    private static Div flagged(String words) {
        var flagged = new Div(new Badge(Tag.danger(words)));
        flagged.setClassName("claim-said");
        return flagged;
    }

    private Tag tag(LibrarySnapshot snapshot, Publication it) {
        return SourceTable.tag(snapshot, it, LocalDate.now(clock));
    }

    private static Component where(Publication it) {
        if (it.address().isEmpty()) return new Text(it.source().locator());
        var link = new Anchor(it.address(), it.address());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Card says(LibrarySnapshot snapshot, Publication it) {
        var statements = snapshot.from(it.id());
        var card = new Card("What it says", Texts.faint(String.valueOf(statements.size())));
        if (statements.isEmpty())
            return card.with(Texts.empty("No statement of this source is in the library."));
        statements.forEach(one -> card.with(new StatementView(snapshot, one)));
        return card;
    }

    private Card cites(Publication it) {
        var rules = RuleBook.rules().stream().filter(rule -> cites(rule, it)).toList();
        var pages =
                preparations.library(me.get()) instanceof Outcome.Done<List<Material>>(var all)
                        ? all.stream().filter(page -> cites(page, it)).toList()
                        : List.<Material>of();
        var card =
                new Card(
                        "What cites it",
                        Texts.faint(
                                "%d rules, %d pages for patients"
                                        .formatted(rules.size(), pages.size())));
        if (rules.isEmpty() && pages.isEmpty())
            return card.with(Texts.empty("No rule and no page for patients cites it."));
        var list = new UnorderedList();
        rules.forEach(
                rule ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                ClinicLinks.rule(rule.id()),
                                                rule.id() + ": " + rule.sentence()))));
        pages.forEach(page -> list.add(new ListItem("Page for patients: " + page.title())));
        return card.with(list);
    }

    private static boolean cites(Rule rule, Publication it) {
        return rule.citations().stream().anyMatch(one -> it.answersTo(one.source().id()));
    }

    private static boolean cites(Material page, Publication it) {
        return page.references().stream().anyMatch(one -> it.answersTo(one.key()));
    }
}
