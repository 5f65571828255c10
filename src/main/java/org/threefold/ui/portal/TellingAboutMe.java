package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswer;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.HomeQuestion;
import org.threefold.intake.Intakes;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.CaseId;
import org.threefold.ui.forms.QuestionPage;
import org.threefold.ui.forms.QuestionPage.Asked;
import org.threefold.ui.forms.ReviewPage;
import org.threefold.ui.forms.ReviewPage.Line;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
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
        var all = intake.questions();
        var language = PageTexts.language();
        var step =
                new QuestionPage(
                        new Asked(
                                question.said(language),
                                all.indexOf(question) + 1,
                                all.size(),
                                question.chapter(language),
                                given(question),
                                List.of(new Reply.NotKnown(), new Reply.Declined()),
                                "intake " + question.about()),
                        drafts,
                        answer -> keep(question, answer),
                        neighbour(question, -1).map(it -> () -> ask(it, true)),
                        PortalRoute.HOME.path());
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
        var lines = intake.questions().stream().map(this::line).toList();
        var review =
                new ReviewPage(
                        PortalTexts.of("intake.review.lead"),
                        lines,
                        PortalTexts.of("intake.review.send"),
                        this::send,
                        PortalRoute.HOME.link(PortalTexts.of("intake.review.later")));
        add(review);
        if (moved) review.read();
    }

    private Line line(HomeQuestion it) {
        return new Line(it.said(PageTexts.language()), given(it), () -> ask(it, true));
    }

    private @Nullable Reply given(HomeQuestion question) {
        return intake.on(question).map(HomeAnswer::answer).orElse(null);
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
