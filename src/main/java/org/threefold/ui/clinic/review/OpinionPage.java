package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.review.CaseReview;
import org.threefold.review.Draft;
import org.threefold.review.Opinion;
import org.threefold.review.Reviews;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;
import org.threefold.ui.clinic.casefile.CaseContent;
import org.threefold.ui.clinic.casefile.CaseLayout;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.FreshDialog;

import java.time.Clock;

/// One's own opinion on the framed question: written, kept as one types, signed; and after that
/// the locked text, or another mind.
@Route(value = "cases/:case/opinion", layout = CaseLayout.class)
@PageTitle("Opinion · Threefold")
@PermitAll
public class OpinionPage extends CaseContent {

    private final Reviews reviews;
    private final Actor.Staff me;
    private final Clock clock;
    private final H1 question = new H1();
    private final Div mine = new Div();
    private final DecisionBlockers hindered = new DecisionBlockers();
    private final WhoSigned who = new WhoSigned();
    private String shown = "";

    public OpinionPage(Reviews reviews, CurrentActor me, Live live, Clock clock) {
        super(live);
        this.reviews = reviews;
        this.me = me.staff();
        this.clock = clock;
        question.addClassName("question");
        mine.addClassName("stack");
        var beside = new Div(who, hindered);
        beside.addClassName("stack");
        var columns = new Div(mine, beside);
        columns.addClassName("two");
        add(new Div(Texts.faint("The question for the team"), question), columns);
    }

    @Override
    protected boolean enter(CaseId id, BeforeEnterEvent event) {
        if (!(reviews.of(me, id) instanceof Outcome.Done<CaseReview>(var review))) return false;
        shown = "";
        show(review);
        return true;
    }

    /// News: what others signed appears beside; what is being typed stays.
    @Override
    protected void again(CaseId id) {
        Notifications.of(reviews.of(me, id), this::show);
    }

    private void show(CaseReview review) {
        hindered.show(review.readiness());
        review.current().ifPresentOrElse(view -> show(review, view), this::showNoQuestion);
    }

    private void showNoQuestion() {
        question.setText("No question has been put to the team yet.");
    }

    private void show(CaseReview review, RoundView view) {
        question.setText(view.round().question());
        who.show(view, clock.getZone());
        var seat = review.seats().of(me.id());
        if (seat.isEmpty()) {
            replace(
                    "no seat",
                    Texts.quiet("Only the three seats give an opinion. You can follow the review."),
                    toReview());
            return;
        }
        var voice = view.reveal().voices().get(seat.get().ordinal());
        switch (voice) {
            case Voice.Open(_, var opinion) -> showSigned(view, opinion);
            case Voice.NotSigned _, Voice.EmptySeat _, Voice.Closed _ -> showForm(view);
        }
    }

    private void showForm(RoundView view) {
        var state = "writing in round " + view.round().number();
        if (!shown.equals(state))
            Notifications.of(reviews.draft(me, caseId()), draft -> replace(state, form(draft)));
    }

    private void showSigned(RoundView view, Opinion opinion) {
        var state = "signed " + opinion.id().value() + view.locked();
        if (shown.equals(state)) return;
        var card = new SignedCard(opinion, view.round(), clock.getZone());
        replace(state, card, toReview());
        if (view.locked())
            card.add(
                    Texts.faint(
                            "The decision of this round is signed by all three. To say more, the"
                                    + " team is asked again."));
        else card.add(new Button("I changed my mind: write a new opinion", _ -> rewrite(opinion)));
    }

    private void rewrite(Opinion opinion) {
        Notifications.of(
                reviews.draft(me, caseId()),
                draft ->
                        mine.addComponentAsFirst(
                                form(
                                        draft.equals(Draft.EMPTY)
                                                ? Draft.of(opinion.statement())
                                                : draft)));
    }

    private OpinionForm form(Draft draft) {
        var id = Opinion.Id.next();
        return new OpinionForm(
                draft, typed -> reviews.save(me, caseId(), typed), typed -> sign(id, typed));
    }

    private void sign(Opinion.Id id, Draft draft) {
        FreshDialog.toSign(
                "Sign opinion",
                "This is my opinion. The others can read it when all three have signed.",
                fresh -> reviews.signOpinion(me, caseId(), id, draft, fresh),
                _ -> signed());
    }

    private void signed() {
        Notifications.done("Your opinion is signed.");
        again();
    }

    private void replace(String state, Component... content) {
        shown = state;
        mine.removeAll();
        mine.add(content);
    }

    private Anchor toReview() {
        return new Anchor(ClinicLinks.review(caseId()), "See the three opinions side by side");
    }
}
