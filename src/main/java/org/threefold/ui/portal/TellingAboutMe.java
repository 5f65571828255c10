package org.threefold.ui.portal;

import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.intake.HomeAnswerId;
import org.threefold.intake.HomeQuestions;
import org.threefold.intake.Intakes;
import org.threefold.intake.MyIntake;
import org.threefold.kernel.CaseId;
import org.threefold.ui.forms.QuestionSteps;
import org.threefold.ui.forms.ReviewPage;
import org.threefold.ui.forms.ReviewPage.Line;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.shell.DraftFields;

import java.util.List;

/// Goes through the questions that are asked at home, until one says that they are ready.
class TellingAboutMe extends QuestionSteps {

    private final Intakes intakes;
    private final Mine mine;
    private final CaseId caseId;
    private MyIntake intake;

    TellingAboutMe(Intakes intakes, Mine mine, CaseId caseId, MyIntake intake) {
        super(
                DraftFields.of(mine.me(), DraftForm.of(caseId, "intake")),
                "intake",
                List.of(new Reply.NotKnown(), new Reply.Declined()),
                PortalRoute.HOME.path());
        this.intakes = intakes;
        this.mine = mine;
        this.caseId = caseId;
        this.intake = intake;
        if (intake.answers().isEmpty())
            show(new IntakeWelcome(intake.questions().size(), () -> goOn(true)), false);
        else if (intake.sent() != null && !intake.changedSince()) ready(false);
        else goOn(false);
    }

    @Override
    protected List<Question> questions() {
        return intake.questions().stream().map(it -> it.said(PageTexts.language())).toList();
    }

    @Override
    protected @Nullable Reply given(Question question) {
        var answer = intake.answers().get(question.id());
        return answer == null ? null : answer.answer();
    }

    @Override
    protected String chapter(Question question) {
        return HomeQuestions.find(question.id()).orElseThrow().chapter(PageTexts.language());
    }

    @Override
    protected void keep(Question question, Reply answer) {
        var id = question.id();
        Notifications.of(
                drafts.submit(
                        id,
                        () -> intakes.answer(mine.me(), caseId, HomeAnswerId.next(), id, answer)),
                kept -> {
                    intake = kept;
                    next(question);
                });
    }

    @Override
    protected ReviewPage review(List<Line> lines) {
        return new ReviewPage(
                PortalTexts.of("intake.review.lead"),
                lines,
                PortalTexts.of("intake.review.send"),
                this::send,
                PortalRoute.HOME.link(PortalTexts.of("intake.review.later")));
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
        var at = intake.sent();
        show(new IntakeReady(at == null ? "" : mine.day(at), () -> review(true)), moved);
    }
}
