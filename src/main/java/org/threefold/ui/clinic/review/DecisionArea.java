package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.review.CaseReview;
import org.threefold.review.Decided;
import org.threefold.review.DecisionDraft;
import org.threefold.review.DecisionLimits;
import org.threefold.review.Minutes;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.review.RoundView;
import org.threefold.review.Ruling;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.FileDownload;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.FreshDialog;

import java.time.Clock;
import java.time.LocalDate;

/// Where the decision is: not yet possible, being written, recorded and waiting for signatures, or
/// locked. Changes when its own state does, never under the hands of whoever is writing.
class DecisionArea extends Div {

    private final Reviews reviews;
    private final Actor.Staff me;
    private final String name;
    private final Clock clock;
    private final Runnable again;
    private CaseId caseId = CaseId.next();
    private String shown = "";
    private @Nullable DecisionForm writing;

    DecisionArea(Reviews reviews, Actor.Staff me, String name, Clock clock, Runnable again) {
        this.reviews = reviews;
        this.me = me;
        this.name = name;
        this.clock = clock;
        this.again = again;
        setClassName("stack");
    }

    void begin(CaseId asked) {
        caseId = asked;
        shown = "";
        writing = null;
    }

    void show(CaseReview review, RoundView view) {
        boolean seated = review.seats().of(me.id()).isPresent();
        var chaired = review.chairedByAnother(me.id());
        boolean records = seated && chaired.isEmpty();
        if (view.ruling().isPresent()) show(view.ruling().get(), review, view, seated, records);
        else if (view.decision().isPresent()) show(view.decision().get());
        else if (records && view.reveal().opened()) write(review.limits(), view, null);
        else if (view.reveal().opened() && chaired.isPresent())
            replace("chaired", Texts.quiet(chaired.get()));
        else
            replace(
                    "waiting",
                    Texts.faint(
                            "The decision is recorded here once all three opinions are signed."));
    }

    private void show(
            Ruling ruling, CaseReview review, RoundView view, boolean seated, boolean records) {
        var state = "ruling " + ruling.minutes().id().value() + ruling.signatures().size();
        if (shown.equals(state)) return;
        var card = new RulingCard(caseId, ruling, clock.getZone());
        replace(state, card);
        var acts = new Div();
        acts.setClassName("foot-acts");
        if (ruling.locked()) acts.add(pdf());
        if (seated || ruling.locked()) card.add(acts);
        if (!seated) return;
        if (ruling.locked()) acts.add(new Button("Ask the team again", _ -> reopen(view.round())));
        else {
            if (records)
                acts.add(
                        new Button(
                                "Record it anew",
                                _ -> write(review.limits(), view, ruling.minutes().id())));
            if (awaits(ruling)) acts.add(signing(ruling.minutes().id()));
        }
    }

    private FileDownload pdf() {
        var asked = caseId;
        return FileDownload.pdf("Download as PDF", () -> reviews.download(me, asked));
    }

    private boolean awaits(Ruling ruling) {
        return ruling.signatures().stream().noneMatch(one -> one.signature().by().equals(me.id()));
    }

    private void show(Decided decided) {
        var body = new Div();
        body.setClassName("stack");
        RulingCard.say(decided.decision(), body);
        var card = new Card("Decision: " + decided.decision().position().words());
        card.add(
                body,
                Texts.faint(
                        decided.locked()
                                ? "Signed by all three."
                                : "Signed by %d of 3.".formatted(decided.signed().size())));
        if (decided.locked()) card.add(pdf());
        replace("decided " + decided.id().value() + decided.signed().size(), card);
    }

    private void write(DecisionLimits limits, RoundView view, Minutes.@Nullable Id instead) {
        var state = "writing in round " + view.round().number() + " " + instead;
        if (!shown.equals(state) || writing == null)
            Notifications.of(
                    reviews.decisionDraft(me, caseId),
                    draft -> open(state, limits, draft, view, instead));
        if (writing != null) writing.weigh(view.reveal().opinions());
    }

    private void open(
            String state,
            DecisionLimits limits,
            DecisionDraft draft,
            RoundView view,
            Minutes.@Nullable Id instead) {
        var id = Minutes.Id.next();
        var form =
                new DecisionForm(
                        name,
                        LocalDate.now(clock),
                        limits,
                        typed -> reviews.save(me, caseId, typed),
                        typed ->
                                Notifications.of(
                                        reviews.decide(me, caseId, id, typed, instead),
                                        _ -> recorded()));
        writing = form.fill(draft.equals(DecisionDraft.EMPTY) ? beginning(view) : draft);
        replace(state, form);
    }

    /// What stands already, or else what the opinions name.
    private static DecisionDraft beginning(RoundView view) {
        return view.ruling()
                .map(ruling -> DecisionDraft.of(ruling.minutes()))
                .orElseGet(() -> Proposal.from(view.reveal().opinions()));
    }

    private void recorded() {
        writing = null;
        Notifications.done("The decision is recorded. All three are asked to sign.");
        again.run();
    }

    private Button signing(Minutes.Id id) {
        var sign =
                new Button(
                        "Sign decision",
                        _ ->
                                FreshDialog.toSign(
                                        "Sign decision",
                                        "I took part in this decision. It says what we decided,"
                                                + " and my opinion is kept with it.",
                                        fresh -> reviews.signDecision(me, caseId, id, fresh),
                                        _ -> again.run()));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        return sign;
    }

    private void reopen(Round round) {
        var id = Round.Id.next();
        new ReopenDialog(
                        DraftFields.of(me, DraftForm.of(caseId, "reopen")),
                        round.question(),
                        (question, because) -> reviews.reopen(me, caseId, id, question, because),
                        again)
                .open();
    }

    private void replace(String state, Component content) {
        if (shown.equals(state)) return;
        shown = state;
        removeAll();
        add(content);
    }
}
