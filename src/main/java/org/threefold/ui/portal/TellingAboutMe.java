package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.Intakes;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.shell.DraftFields;

import java.util.Optional;

/// Goes through the questions: each answer is kept before the next question comes, and all are
/// looked at once more before one says that they are ready.
class TellingAboutMe extends Div {

    private final Intakes intakes;
    private final Mine mine;
    private final CaseId caseId;
    private final DraftFields drafts;
    private MyIntake intake;

    TellingAboutMe(Intakes intakes, Mine mine, CaseId caseId, MyIntake intake) {
        this.intakes = intakes;
        this.mine = mine;
        this.caseId = caseId;
        this.intake = intake;
        this.drafts = DraftFields.of(mine.me(), DraftForm.of(caseId, "intake"));
        setClassName("portal-main inner");
        if (intake.answers().isEmpty()) welcome();
        else if (intake.sent() != null && !intake.changedSince()) ready(false);
        else goOn(false);
    }

    private void welcome() {
        removeAll();
        add(new IntakeWelcome(intake.questions().size(), () -> goOn(true)));
    }

    private void goOn(boolean moved) {
        intake.next().ifPresentOrElse(it -> ask(it, moved), () -> review(moved));
    }

    private void ask(HomeQuestion question, boolean moved) {
        removeAll();
        var step =
                new IntakeStep(
                        intake,
                        question,
                        drafts,
                        answer -> keep(question, answer),
                        neighbour(question, -1).map(it -> () -> ask(it, true)));
        add(step);
        if (moved) step.read();
    }

    private void keep(HomeQuestion question, Reply answer) {
        Notifications.of(
                drafts.submit(
                        question.about(),
                        () ->
                                intakes.answer(
                                        mine.me(),
                                        caseId,
                                        HomeAnswerId.next(),
                                        question.about(),
                                        answer)),
                kept -> {
                    intake = kept;
                    neighbour(question, 1)
                            .filter(it -> intake.on(it).isEmpty())
                            .ifPresentOrElse(it -> ask(it, true), () -> goOn(true));
                });
    }

    private void review(boolean moved) {
        removeAll();
        var review = new IntakeReview(intake, it -> ask(it, true), this::send);
        add(review);
        if (moved) review.read();
    }

    private void send() {
        Notifications.of(
                intakes.send(mine.me(), caseId),
                sent -> {
                    intake = sent;
                    ready(true);
                });
    }

    private void ready(boolean moved) {
        removeAll();
        var at = intake.sent();
        var ready = new IntakeReady(at == null ? "" : mine.day(at), () -> review(true));
        add(ready);
        if (moved) ready.read();
    }

    private Optional<HomeQuestion> neighbour(HomeQuestion question, int step) {
        var all = intake.questions();
        int at = all.indexOf(question) + step;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }
}
