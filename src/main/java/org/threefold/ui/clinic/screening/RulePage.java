package org.threefold.ui.clinic.screening;

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
import org.threefold.library.Citation;
import org.threefold.library.Library;
import org.threefold.rules.Edition;
import org.threefold.rules.Rule;
import org.threefold.rules.RuleBook;
import org.threefold.rules.Severity;
import org.threefold.settings.Policies;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Settings;
import org.threefold.ui.clinic.evidence.FallenSources;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.util.List;
import java.util.stream.Collectors;

/// One rule of the book in full: what it says, weighs, reads, who owns and clears it, where it
/// comes from, and what became of it in each version.
@Route(value = "rules/:rule", layout = ClinicShell.class)
@PermitAll
public class RulePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Policies policies;
    private final Library library;
    private final CurrentActor me;
    private PracticePolicy policy = PracticePolicy.USUAL;
    private String title = "Rule";

    public RulePage(Policies policies, Library library, CurrentActor me) {
        this.policies = policies;
        this.library = library;
        this.me = me;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("rule").flatMap(RuleBook::find);
        removeAll();
        Notifications.of(policies.book(me.get()), book -> policy = book.inForce().policy());
        if (found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(found.get());
    }

    @Override
    public String getPageTitle() {
        return title + " · Threefold";
    }

    private void show(Rule rule) {
        title = rule.id();
        var whence = new Div(clearing(rule), sources(rule), history(rule));
        whence.addClassName("stack");
        var facts = new Div(whence, reads(rule));
        facts.addClassName("two");
        var fallen = FallenSources.now(library, me.get());
        fallen.show(List.of(rule));
        add(
                new Anchor(ClinicLinks.RULES, "All rules"),
                new PageHead(rule.id() + ": " + rule.sentence(), rule.severity().meaning()),
                tags(rule),
                fallen,
                facts);
    }

    private static Div tags(Rule rule) {
        var tags =
                new Div(
                        new Badge(RulesPage.weight(rule.severity())),
                        new Badge(Tag.of(rule.owner())),
                        new Badge(Tag.plain(rule.domain().words())),
                        new Badge(Tag.plain("Asked " + rule.gate().words())));
        if (rule.part2()) tags.add(new Badge(Tag.plain("Substance-use records: seats alone")));
        else if (rule.forSeats()) tags.add(new Badge(Tag.plain("Thoughts of death: seats alone")));
        tags.addClassName("row");
        return tags;
    }

    private Card clearing(Rule rule) {
        return new Card("What clears it")
                .with(
                        Texts.plain(rule.clearedBy()),
                        Facts.down()
                                .fact("Owner", rule.owner().words())
                                .fact("Advised by", rule.advisedBy())
                                .fact("A clearance holds", holds(rule))
                                .fact("Signed by", seats(rule))
                                .fact("Practice policy in force", settings(rule))
                                .fact("Adopted", Dates.day(rule.adopted())));
    }

    private String holds(Rule rule) {
        var validity = rule.validity();
        if (validity != null) return validity.words(policy);
        return rule.severity() == Severity.ABSOLUTE
                ? "Never: what is absolute is not cleared"
                : "Until the day that who clears it names";
    }

    /// The practice's own numbers that this rule reads, as they are in force.
    private String settings(Rule rule) {
        var read = rule.reads();
        var all =
                Settings.all().stream()
                        .filter(it -> read.contains("practice policy: " + it.name()))
                        .map(it -> it.name() + ": " + policy.words(it))
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? "It reads none" : all;
    }

    private static String seats(Rule rule) {
        return rule.signatures() > 1
                ? rule.signatures() + " seats, its owner among them"
                : "Its owner";
    }

    private static Card reads(Rule rule) {
        var list = new UnorderedList();
        list.addClassName("reads");
        for (var fact : rule.readsInWords()) list.add(new ListItem(fact));
        return new Card("What it reads", Texts.faint(rule.readsInWords().size() + " facts"))
                .with(list);
    }

    private static Card sources(Rule rule) {
        var table =
                new Table("Sources", "It has no source.")
                        .column(Column.of("Source"))
                        .column(Column.wide("What was taken from it"))
                        .column(Column.of("How far it was checked"));
        table.show(rule.citations().stream().map(RulePage::row).toList());
        return new Card("Where it comes from").with(table);
    }

    private static Row row(Citation citation) {
        var source = citation.source();
        return Row.of(
                source.id() + citation.detail(),
                Cell.several(
                        Cell.link(source.shortName(), ClinicLinks.source(source.id())),
                        Cell.quiet(source.citation() + ". " + source.locator())),
                Cell.text(citation.detail()),
                Cell.quiet(Texts.sentence(citation.mark().words())));
    }

    private static Card history(Rule rule) {
        var table =
                new Table("History", "Nothing is known of its history.")
                        .column(Column.narrow("Version"))
                        .column(Column.narrow("Since"))
                        .column(Column.wide("What changed"));
        table.show(List.copyOf(rule.history()).reversed().stream().map(RulePage::step).toList());
        return new Card("History").with(table);
    }

    private static Row step(Edition.Step step) {
        return Row.of(
                step.edition().version(),
                Cell.text(step.edition().version()),
                Cell.text(Dates.day(step.edition().since())),
                Cell.text(step.what()));
    }
}
