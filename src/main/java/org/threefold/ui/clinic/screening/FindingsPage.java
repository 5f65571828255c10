package org.threefold.ui.clinic.screening;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.library.Library;
import org.threefold.live.Live;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Clearances;
import org.threefold.screening.Findings;
import org.threefold.screening.Screening;
import org.threefold.screening.Screenings;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyBook;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.evidence.FallenSources;
import org.threefold.ui.clinic.policy.LoosenedCard;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.List;

/// Every rule on this case: what is open, what was cleared, what is clear; and one of them in
/// full, with its source and the form by which its owner clears it.
@Route(value = "cases/:case/findings/:rule", layout = CaseLayout.class)
@RouteAlias(value = "cases/:case/findings", layout = CaseLayout.class)
@PageTitle("What stands in the way · Threefold")
@PermitAll
public class FindingsPage extends CaseContent {

    private final Screenings screenings;
    private final Clearances clearances;
    private final EvaluationWriting writing;
    private final Policies policies;
    private final Actor.Staff actor;
    private final Clock clock;
    private final PageHead head = new PageHead("What stands in the way", "");
    private final Anchor kept = new Anchor("", "Screenings as they were");
    private final FallenSources fallen;
    private final Div loosened = new Div();
    private final Div one = new Div();
    private final Div all = new Div();
    private String rule = "";

    public FindingsPage(
            Screenings screenings,
            Clearances clearances,
            EvaluationWriting writing,
            Library library,
            Policies policies,
            CurrentActor me,
            Clock clock,
            Live live) {
        super(live);
        this.screenings = screenings;
        this.clearances = clearances;
        this.writing = writing;
        this.clock = clock;
        this.policies = policies;
        this.fallen = FallenSources.now(library, me.get());
        this.actor = me.staff();
        all.addClassName("stack");
        add(head, kept, fallen, loosened, one, all);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        rule = event.getRouteParameters().get("rule").orElse("");
        one.removeAll();
        read(id, true);
        tellWhatIsLooser();
        return true;
    }

    /// Others' changes renew the lists; what somebody is writing in the form stays.
    @Override
    protected void again(CaseId id) {
        read(id, false);
    }

    /// Where the practice's policy is looser than usual, every case that is judged by it says so.
    private void tellWhatIsLooser() {
        loosened.removeAll();
        if (policies.book(actor) instanceof Outcome.Done<PolicyBook>(var book)
                && !book.inForce().loosened().isEmpty())
            loosened.add(new LoosenedCard(book.inForce()));
        loosened.setVisible(loosened.getChildren().findAny().isPresent());
    }

    private void read(CaseId id, boolean form) {
        switch (screenings.findings(actor, id)) {
            case Outcome.Done<Findings>(var findings) -> show(id, findings, form);
            case Outcome.Refused<Findings>(var why) -> head.say("What stands in the way", why);
        }
    }

    private void show(CaseId id, Findings findings, boolean form) {
        var screening = findings.screening();
        head.say("What stands in the way", FindingsCard.counts(screening) + ".");
        fallen.show(screening.inTheWay().stream().map(AssessedFinding::rule).toList());
        kept.setHref(ClinicLinks.screenings(id));
        if (form)
            screening
                    .on(rule)
                    .ifPresent(
                            it ->
                                    one.add(
                                            new RuleCard(
                                                    screening,
                                                    it,
                                                    new FindingActions(
                                                            clearances,
                                                            writing,
                                                            actor,
                                                            id,
                                                            () -> reopened(id)))));
        all.removeAll();
        add("Open before a decision", id, screening, screening.inTheWay());
        add("Open on the day of a session", id, screening, screening.onTheDay());
        add("Cleared by their owner", id, screening, screening.cleared());
        all.add(ClearRules.of(findings, clock.getZone()));
        if (screening.withheld() > 0)
            all.add(
                    Texts.quiet(
                            screening.withheld()
                                    + " rules read substance-use records and are shown to the three"
                                    + " seats alone."));
    }

    private void reopened(CaseId id) {
        getUI().ifPresent(ui -> ui.navigate(ClinicLinks.findings(id)));
    }

    private void add(
            String heading, CaseId id, Screening screening, List<AssessedFinding> findings) {
        if (findings.isEmpty() && !heading.startsWith("Open before")) return;
        all.add(
                new Card(heading, Texts.faint(String.valueOf(findings.size())))
                        .with(FindingsCard.table(heading, findings, id, screening)));
    }
}
