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
import org.threefold.ui.forms.TitledSection;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Texts;
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
        if (intake.answers().isEmpty()) show(welcome(), false);
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

    /// How many there are, what may be skipped, who reads it.
    private TitledSection welcome() {
        var welcome = new TitledSection(PortalTexts.of("intake.welcome.title"));
        welcome.add(
                Texts.plain(PortalTexts.of("intake.welcome.how-many", intake.questions().size())),
                Texts.plain(PortalTexts.of("intake.welcome.stop")),
                Texts.plain(PortalTexts.of("intake.welcome.skip")),
                Texts.quiet(PortalTexts.of("intake.welcome.who-reads")));
        var begin = PortalTexts.of("intake.welcome.begin");
        return welcome.ways(
                TitledSection.button(begin, "go", () -> goOn(true)),
                PortalRoute.HOME.link(PortalTexts.of("intake.welcome.not-now")));
    }

    /// Thanks, and that one may still change an answer.
    private void ready(boolean moved) {
        var at = intake.sent();
        var ready = new TitledSection(PortalTexts.of("intake.ready.title"));
        ready.add(
                Texts.plain(PortalTexts.of("intake.ready.next")),
                Texts.quiet(
                        at == null
                                ? PortalTexts.of("intake.ready.change")
                                : PortalTexts.of("intake.ready.sent", mine.day(at))));
        var look = PortalTexts.of("intake.ready.look");
        show(
                ready.ways(
                        TitledSection.button(look, "plain", () -> review(true)),
                        PortalRoute.HOME.link(PortalTexts.of("intake.ready.home"))),
                moved);
    }
}
