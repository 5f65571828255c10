package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.consent.OwnConsent;
import org.threefold.intake.Intakes;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.measures.Measures;
import org.threefold.preparation.Phase;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.Progress;
import org.threefold.preparation.ReadingList;
import org.threefold.review.Decided;
import org.threefold.review.Reviews;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.kit.Lines;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

import java.util.List;
import java.util.Optional;

/// Where I stand: the stage in plain words, the one next step, the way, and what was decided.
@Route(value = "portal", layout = PortalShell.class)
@PermitAll
public class HomePage extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 4;

    private final Mine mine;

    private final Preparations preparations;
    private final Reviews reviews;
    private final Measures measures;
    private final Intakes intakes;
    private final OwnConsent consents;

    public HomePage(
            Mine mine,
            Preparations preparations,
            Reviews reviews,
            Measures measures,
            Intakes intakes,
            OwnConsent consents,
            Live live) {
        this.mine = mine;
        this.preparations = preparations;
        this.reviews = reviews;
        this.measures = measures;
        this.intakes = intakes;
        this.consents = consents;
        PageRefresher.on(this, live, this::read, mine::topics);
        setClassName("portal-main wide-home");
        read();
    }

    private void read() {
        Notifications.of(mine.caseId(), this::read);
    }

    private void read(CaseId caseId) {
        Notifications.of(
                reviews.decisionFor(mine.me(), caseId),
                decided ->
                        Notifications.of(
                                preparations.assigned(mine.me(), caseId),
                                list -> show(decided, list)));
    }

    private void show(Optional<Decided> decided, ReadingList list) {
        removeAll();
        var status = PatientStatus.of(decided.map(Decided::decision));
        add(
                new PageTop(
                        PortalTexts.of("home.title", mine.firstName(), status.heading()),
                        status.sentence()));
        var first = new Div(aboutMe(), consent(status), questions());
        list.next(status.phase()).map(ReadingDone::next).ifPresent(first::add);
        first.add(reading(list, status));
        var beside = new Div();
        decided.ifPresent(said -> beside.add(decision(said)));
        beside.add(way(status));
        var grid = new Div(first, beside);
        grid.setClassName("home-grid");
        add(grid);
    }

    /// What the team must know before it meets one.
    private Div aboutMe() {
        var place = new Div();
        if (mine.caseId().then(id -> intakes.mine(mine.me(), id))
                instanceof Outcome.Done(var intake)) IntakeCard.of(intake).ifPresent(place::add);
        return place;
    }

    /// What one is asked to agree to, once the team has decided to go on.
    private Div consent(PatientStatus status) {
        var place = new Div();
        if (status.phase() == Phase.PREPARING
                && mine.caseId().then(id -> consents.mine(mine.me(), id))
                        instanceof Outcome.Done(var own))
            ConsentCard.of(own, mine).ifPresent(place::add);
        return place;
    }

    /// What the team asks comes before what there is to read.
    private Div questions() {
        var place = new Div();
        if (mine.caseId().then(id -> measures.mine(mine.me(), id, List.of()))
                instanceof Outcome.Done(var waiting))
            QuestionsCard.of(waiting).ifPresent(place::add);
        return place;
    }

    /// What is left to read up to now, after the one that is next.
    private Component reading(ReadingList list, PatientStatus status) {
        var due = list.until(status.phase());
        var left = due.stream().filter(page -> !page.complete()).skip(1).limit(AT_ONCE).toList();
        long read = due.stream().filter(Progress::complete).count();
        var group = new Section(new H2(PortalTexts.of("home.reading.title")));
        group.add(Texts.quiet(PortalTexts.of("home.reading.done", read, due.size())));
        group.add(
                PageSteps.of(left, mine),
                ways(PortalRoute.READ.link(PortalTexts.of("home.reading.all"))));
        group.setClassName("steps-group");
        return group;
    }

    private static Component way(PatientStatus status) {
        var steps = new StepList();
        for (var leg : status.way()) {
            var name = new Span(leg.name());
            name.setClassName("step-name");
            switch (leg.when()) {
                case DONE -> steps.done(name, leg.quiet());
                case HERE -> steps.here(name, leg.quiet());
                case AHEAD -> steps.ahead(name, leg.quiet());
            }
        }
        var group = new Section(new H2(PortalTexts.of("home.way.title")), steps);
        group.setClassName("steps-group");
        return group;
    }

    private Component decision(Decided decided) {
        var card = new Section(new H2(PortalTexts.of("home.decision.title")));
        Lines.shown(decided.plainWords()).stream().limit(2).forEach(card::add);
        card.add(
                ways(
                        PortalRoute.DECISION.link(PortalTexts.of("home.decision.read")),
                        PortalRoute.reading("how-we-decide", PortalTexts.of("home.decision.how"))));
        card.setClassName("card portal-card");
        return card;
    }

    private static Component ways(Component... links) {
        var ways = new Div(links);
        ways.setClassName("portal-ways");
        return ways;
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("home.page"));
    }
}
