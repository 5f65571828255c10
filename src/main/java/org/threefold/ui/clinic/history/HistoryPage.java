package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.history.Histories;
import org.threefold.history.TreatmentHistory;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.opioids.Opioids;
import org.threefold.review.CaseReview;
import org.threefold.review.Minutes;
import org.threefold.review.Reviews;
import org.threefold.review.RoundView;
import org.threefold.review.Ruling;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.clinic.casefile.CaseParameter;
import org.threefold.ui.clinic.opioids.OpioidsPanel;
import org.threefold.ui.clinic.policy.LoosenedCard;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What was tried, what is taken, what the opioids among it come to, and what the referral
/// reported. It can be read as it stood when the team decided, weighed by the policy of that day.
@Route(value = "cases/:case/history", layout = CaseLayout.class)
@PageTitle("History · Threefold")
@PermitAll
public class HistoryPage extends Div implements BeforeEnterObserver {

    /// A moment of the past, and the version of the policy to weigh by.
    private record Then(Instant moment, int policy) {}

    private final Histories histories;
    private final Opioids opioids;
    private final Reviews reviews;
    private final Live live;
    private final CurrentActor me;
    private final Clock clock;

    public HistoryPage(
            Histories histories,
            Opioids opioids,
            Reviews reviews,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.histories = histories;
        this.opioids = opioids;
        this.reviews = reviews;
        this.live = live;
        this.me = me;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var then = then(event.getLocation().getQueryParameters());
        CaseParameter.of(event)
                .ifPresentOrElse(
                        caseId -> then.ifPresentOrElse(it -> show(caseId, it), () -> show(caseId)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CaseId caseId) {
        var trials = new TrialsPanel(histories, me, caseId);
        var medications = new MedicationsPanel(histories, me, caseId, clock.getZone());
        var note = new Div();
        note.setClassName("stack");
        add(
                new PageHead(
                        "History",
                        "What a referral reports is not confirmed until its owner confirms it."),
                note,
                trials,
                medications,
                new OpioidsPanel(opioids, me.get(), caseId, clock.getZone(), live),
                new ReportedPanel(histories, me, caseId));
        Notifications.of(
                histories.of(me.get(), caseId),
                history -> {
                    trials.show(history);
                    medications.show(history);
                    tell(note, caseId, history);
                });
    }

    /// What the reader should know of the policy before the tables.
    private void tell(Div note, CaseId caseId, TreatmentHistory history) {
        decision(caseId)
                .filter(it -> it.policy() != null && it.policy() != history.policy().number())
                .ifPresent(
                        it ->
                                note.add(
                                        PolicyNote.decidedUnderAnother(
                                                caseId,
                                                it,
                                                Optional.ofNullable(it.policy()).orElseThrow(),
                                                history.policy(),
                                                clock.getZone())));
        if (!history.policy().loosened().isEmpty()) note.add(new LoosenedCard(history.policy()));
        note.setVisible(note.getChildren().findAny().isPresent());
    }

    private void show(CaseId caseId, Then then) {
        Notifications.of(
                histories.asOf(me.get(), caseId, then.moment(), then.policy()),
                history -> {
                    var trials = new TrialsPanel(histories, me, caseId);
                    var medications = new MedicationsPanel(histories, me, caseId, clock.getZone());
                    trials.show(history);
                    medications.show(history);
                    add(
                            new PageHead("History as it was", ""),
                            PolicyNote.lookingBack(
                                    caseId, then.moment(), history.policy(), clock.getZone()));
                    if (!history.policy().loosened().isEmpty())
                        add(new LoosenedCard(history.policy()));
                    add(trials, medications);
                });
    }

    private Optional<Minutes> decision(CaseId caseId) {
        return reviews.of(me.get(), caseId) instanceof Outcome.Done<CaseReview>(var review)
                ? review.current().flatMap(RoundView::ruling).map(Ruling::minutes)
                : Optional.empty();
    }

    private static Optional<Then> then(QueryParameters asked) {
        var at = asked.getSingleParameter("at").orElse("");
        var policy = asked.getSingleParameter("policy").orElse("");
        if (!policy.matches("\\d{1,6}")) return Optional.empty();
        try {
            return Optional.of(new Then(Instant.parse(at), Integer.parseInt(policy)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
