package org.threefold.ui.portal;

import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.safety.Alarms;
import org.threefold.safety.InNeedNow;
import org.threefold.ui.forms.QuestionSteps;
import org.threefold.ui.forms.ReviewPage;
import org.threefold.ui.forms.ReviewPage.Line;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Optional;

/// Goes through the questions of one questionnaire. An answer that asks for help shows at once whom
/// to call, before anything else is asked.
class Answering extends QuestionSteps {

    private final Measures measures;
    private final Alarms alarms;
    private final Actor.Patient me;
    private ResponseForm form;
    private boolean told;

    Answering(Measures measures, Alarms alarms, Actor.Patient me, ResponseForm form) {
        super(
                DraftFields.of(
                        me,
                        DraftForm.of(form.response().caseId(), "measure " + form.response().id())),
                "measure " + form.response().id(),
                List.of(new Reply.Declined()),
                PortalRoute.QUESTIONS.path());
        this.alarms = alarms;
        this.measures = measures;
        this.me = me;
        this.form = form;
        goOn(false);
    }

    @Override
    protected List<Question> questions() {
        return form.items();
    }

    @Override
    protected @Nullable Reply given(Question item) {
        return form.content().replies().get(item.id());
    }

    @Override
    protected void keep(Question item, Reply reply) {
        var response = form.response();
        Notifications.of(
                drafts.submit(
                        item.id(),
                        () ->
                                measures.answer(
                                        me, response.caseId(), response.id(), item.id(), reply)),
                given -> {
                    form = given.form();
                    if (given.alarm().isPresent() && !told) tell(item);
                    else next(item);
                });
    }

    private void tell(Question item) {
        told = true;
        var call = new CallNow(inNeed(), () -> next(item));
        show(call);
        call.read();
    }

    private Optional<InNeedNow> inNeed() {
        return alarms.mine(me, form.response().caseId())
                        instanceof Outcome.Done<Optional<InNeedNow>>(var now)
                ? now
                : Optional.empty();
    }

    @Override
    protected ReviewPage review(List<Line> lines) {
        var review =
                new ReviewPage(
                        lead(),
                        lines,
                        PortalTexts.of("questions.review.send"),
                        this::send,
                        PortalRoute.QUESTIONS.link(PortalTexts.of("questions.review.later")));
        var instrument = form.instrument();
        review.add(
                Texts.faint(
                        PortalTexts.of(
                                "questions.review.whose",
                                instrument.title(),
                                instrument.licence().attribution())));
        return review;
    }

    private String lead() {
        long without =
                form.items().stream()
                        .filter(Question::required)
                        .map(this::given)
                        .filter(it -> it == null || it instanceof Reply.Declined)
                        .count();
        return without == 0
                ? PortalTexts.of("questions.review.lead")
                : PortalTexts.count("questions.review.open", without);
    }

    private void send() {
        var response = form.response();
        Notifications.of(
                measures.finish(me, response.caseId(), response.id())
                        .then(_ -> measures.mine(me, response.caseId(), List.of())),
                waiting -> show(new AnswersSent(waiting), true));
    }
}
