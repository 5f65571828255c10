package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.conference.Conference;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.review.CaseReview;
import org.threefold.review.Readiness;
import org.threefold.review.Reviews;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;
import org.threefold.ui.clinic.appraisal.SheetBrief;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Optional;

/// One case before the team: the question, the three seats side by side, what blocks a decision,
/// and the decision. What others sign appears at once; what is being typed stays.
@Route(value = "cases/:case/review", layout = CaseLayout.class)
@PageTitle("Review · Threefold")
@PermitAll
public class ReviewPage extends CaseContent {

    private final Reviews reviews;
    private final Actor.Staff me;
    private final Clock clock;
    private final Paragraph conference = Texts.faint("");
    private final H1 question = new H1();
    private final Paragraph sentence = Texts.quiet("");
    private final Div seats = new Div();
    private final Div mine = new Div();
    private final Div sheet = new Div();
    private final DecisionBlockers hindered = new DecisionBlockers();
    private final Div earlier = new Div();
    private final DecisionArea decision;

    public ReviewPage(Reviews reviews, CurrentActor me, Live live, Clock clock) {
        super(live);
        this.reviews = reviews;
        this.me = me.staff();
        this.clock = clock;
        this.decision = new DecisionArea(reviews, this.me, name(me), clock, this::again);
        question.addClassName("question");
        earlier.addClassName("stack");
        mine.addClassName("row");
        var above = new Div(Texts.faint("The question for the team"), conference);
        above.setClassName("row between");
        add(new Div(above, question, sentence), seats, mine, sheet, hindered, decision, earlier);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        if (!(reviews.of(me, id) instanceof Outcome.Done<CaseReview>(var review))) return false;
        decision.begin(id);
        show(review);
        return true;
    }

    @Override
    protected void again(CaseId id) {
        Notifications.of(reviews.of(me, id), this::show);
    }

    private String where(Optional<Conference> planned, boolean locked) {
        return planned.map(
                        one ->
                                "Conference of %s, %s, chaired by %s"
                                        .formatted(
                                                Dates.day(one.startsAt(), clock.getZone()),
                                                one.placeOf(caseId()),
                                                one.chairName()))
                .orElse(locked ? "" : "Not on the agenda of a conference yet");
    }

    private void show(CaseReview review) {
        boolean locked = review.current().filter(RoundView::locked).isPresent();
        conference.setText(where(review.conference(), locked));
        hindered.show(review.readiness());
        hindered.setVisible(!locked && review.readiness() instanceof Readiness.NotReady);
        review.current()
                .ifPresentOrElse(
                        view -> show(review, view),
                        () -> question.setText("No question has been put to the team yet."));
        weigh(review);
        earlier.removeAll();
        if (!review.earlier().isEmpty()) earlier.add(new H2("Earlier rounds"));
        review.earlier()
                .reversed()
                .forEach(view -> earlier.add(new EarlierRound(caseId(), view, clock.getZone())));
    }

    /// What speaks for and against, beside the opinions, until the decision is locked; then the
    /// decision leads to the sheet that was kept with it.
    private void weigh(CaseReview review) {
        sheet.removeAll();
        review.sheet().ifPresent(made -> sheet.add(new SheetBrief(caseId(), made)));
    }

    private void show(CaseReview review, RoundView view) {
        question.setText(view.round().question());
        sentence.setText(Sentences.of(view, clock.getZone()));
        seats.removeAll();
        seats.add(new SeatRow(view, clock.getZone()));
        mine.removeAll();
        review.seats()
                .of(me.id())
                .map(seat -> view.reveal().voices().get(seat.ordinal()))
                .filter(_ -> !view.locked())
                .ifPresent(voice -> mine.add(way(voice)));
        decision.show(review, view);
    }

    private Anchor way(Voice voice) {
        boolean signed = voice instanceof Voice.Open;
        var way =
                new Anchor(
                        ClinicLinks.opinion(caseId()),
                        signed ? "Your opinion, signed" : "Write your opinion");
        way.setClassName(signed ? "btn" : "btn go");
        return way;
    }

    private static String name(CurrentActor me) {
        return me.now().map(now -> now.name()).orElse("");
    }
}
