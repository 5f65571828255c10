package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.rules.FactSaid;
import org.threefold.screening.KeptFinding;
import org.threefold.screening.KeptScreening;
import org.threefold.screening.RecordedStatus;
import org.threefold.screening.ScreeningArchive;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/// One screening of a case exactly as it was: its book, policy and day, what was recorded then, and
/// what every rule said to it. Nothing on this page is computed anew.
@Route(value = "cases/:case/findings/kept/:number", layout = CaseLayout.class)
@PageTitle("A screening as it was · Threefold")
@PermitAll
public class KeptScreeningPage extends Div implements BeforeEnterObserver {

    private final ScreeningArchive archive;
    private final Actor.Staff actor;
    private final Clock clock;

    public KeptScreeningPage(ScreeningArchive archive, CurrentActor me, Clock clock) {
        this.archive = archive;
        this.actor = me.staff();
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int number =
                event.getRouteParameters()
                        .get("number")
                        .filter(it -> it.matches("\\d{1,8}"))
                        .map(Integer::parseInt)
                        .orElse(0);
        CaseParameter.of(event).ifPresent(it -> read(it, number));
    }

    private void read(CaseId caseId, int number) {
        add(new Anchor(ClinicLinks.screenings(caseId), "All screenings of this case"));
        switch (archive.kept(actor, caseId, number)) {
            case Outcome.Done<KeptScreening>(var kept) -> show(kept);
            case Outcome.Refused<KeptScreening>(var why) ->
                    add(new PageHead("A screening as it was", why));
        }
    }

    private void show(KeptScreening kept) {
        var at = Dates.moment(kept.at(), clock.getZone());
        add(
                new PageHead(
                        "Screening no. " + kept.number() + ", " + at,
                        "As it was then. Shown from what was written down; no rule is asked"
                                + " again."),
                new Facts()
                        .fact("Rule book", kept.book())
                        .fact("Practice policy", kept.policy())
                        .fact("Screened for the day", Dates.day(kept.day()))
                        .fact("Screened by", kept.by()));
        findings("Found and open", kept, RecordedStatus::found);
        findings("Cleared by its owner", kept, it -> it == RecordedStatus.CLEARED);
        findings("Unknown", kept, it -> it == RecordedStatus.UNKNOWN);
        findings("Clear", kept, it -> it == RecordedStatus.CLEAR);
        add(facts(kept.facts()));
    }

    private void findings(String heading, KeptScreening kept, Predicate<RecordedStatus> which) {
        var fitting = kept.findings().stream().filter(it -> which.test(it.status())).toList();
        var table =
                new Table(heading, "None.")
                        .column(Column.narrow("State"))
                        .column(Column.wide("Finding"))
                        .column(Column.narrow("Owner"))
                        .column(Column.of("Rule and source"));
        table.show(fitting.stream().map(KeptScreeningPage::row).toList());
        add(new Card(heading, Texts.faint(String.valueOf(fitting.size()))).with(table));
    }

    private static Row row(KeptFinding it) {
        return Row.of(
                it.rule(),
                Cell.tag(tag(it.status())),
                Cell.lines(it.observed().isEmpty() ? it.sentence() : it.observed(), it.outcome()),
                Cell.text(it.owner().words()),
                Cell.quiet(it.rule() + ": " + it.sentence() + " " + it.source()));
    }

    private static Tag tag(RecordedStatus status) {
        return switch (status) {
            case ABSOLUTE -> Tag.danger(status.words());
            case REQUIRES_CLEARANCE -> Tag.warn("To clear").under("◆");
            case INFO_MISSING, UNKNOWN -> Tag.warn(status.words());
            case CAUTION, NOT_IN_THE_BOOK -> Tag.plain(status.words());
            case CLEARED, CLEAR -> Tag.ok(status.words());
        };
    }

    private static Card facts(List<FactSaid> facts) {
        var table =
                new Table("What was recorded then", "Nothing was recorded then.")
                        .column(Column.wide("Fact"))
                        .column(Column.of("As it was recorded"));
        table.show(
                facts.stream()
                        .map(it -> Row.of(it.id(), Cell.text(it.name()), Cell.text(it.value())))
                        .toList());
        return new Card("What was recorded then", Texts.faint(facts.size() + " facts")).with(table);
    }
}
