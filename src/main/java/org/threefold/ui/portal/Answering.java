package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Div;
import org.threefold.drafts.DraftForm;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseForm;
import org.threefold.safety.Alarms;
import org.threefold.safety.InNeedNow;
import org.threefold.ui.forms.QuestionPage;
import org.threefold.ui.forms.QuestionPage.Asked;
import org.threefold.ui.forms.ReviewPage;
import org.threefold.ui.forms.ReviewPage.Line;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.List;
import java.util.Optional;

/// Goes through the questions of one form: each answer is kept before the next question comes, and
/// all are looked at once more before they are sent.
class Answering extends Div {

    private final Measures measures;
    private final Alarms alarms;
    private final Actor.Patient me;
    private final DraftFields drafts;
    private ResponseForm form;
    private boolean told;

    Answering(Measures measures, Alarms alarms, Actor.Patient me, ResponseForm form) {
        this.alarms = alarms;
        this.measures = measures;
        this.me = me;
        this.form = form;
        this.drafts =
                DraftFields.of(
                        me,
                        DraftForm.of(form.response().caseId(), "measure " + form.response().id()));
        setClassName("portal-main inner");
        form.next().ifPresentOrElse(it -> ask(it, false), this::review);
    }

    private void ask(Question item, boolean moved) {
        removeAll();
        var items = form.items();
        var step =
                new QuestionPage(
                        new Asked(
                                item,
                                items.indexOf(item) + 1,
                                items.size(),
                                "",
                                form.content().replies().get(item.id()),
                                List.of(new Reply.Declined()),
                                "measure " + form.response().id() + " " + item.id()),
                        drafts,
                        reply -> keep(item, reply),
                        before(item).map(it -> () -> ask(it, true)),
                        PortalRoute.QUESTIONS.path());
        add(step);
        if (moved) step.read();
    }

    private void keep(Question item, Reply reply) {
        var caseId = form.response().caseId();
        Notifications.of(
                drafts.submit(
                        item.id(),
                        () -> measures.answer(me, caseId, form.response().id(), item.id(), reply)),
                given -> {
                    form = given.form();
                    if (given.alarm().isPresent() && !told) tell(item);
                    else goOn(item);
                });
    }

    /// At once, before anything else is asked.
    private void tell(Question item) {
        told = true;
        removeAll();
        var call = new CallNow(inNeed(), () -> goOn(item));
        add(call);
        call.read();
    }

    private Optional<InNeedNow> inNeed() {
        return alarms.mine(me, form.response().caseId())
                        instanceof Outcome.Done<Optional<InNeedNow>>(var now)
                ? now
                : Optional.empty();
    }

    /// The next one that is not answered, or all of them once more.
    private void goOn(Question item) {
        after(item)
                .filter(it -> !answered(it))
                .or(form::next)
                .ifPresentOrElse(it -> ask(it, true), this::review);
    }

    private void review() {
        removeAll();
        var replies = form.content().replies();
        var review =
                new ReviewPage(
                        lead(),
                        form.items().stream()
                                .map(it -> new Line(it, replies.get(it.id()), () -> ask(it, true)))
                                .toList(),
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
        add(review);
        review.read();
    }

    private String lead() {
        long without =
                form.items().stream()
                        .filter(Question::required)
                        .map(it -> form.content().replies().get(it.id()))
                        .filter(it -> it == null || it instanceof Reply.Declined)
                        .count();
        return without == 0
                ? PortalTexts.of("questions.review.lead")
                : PortalTexts.count("questions.review.open", without);
    }

    private void send() {
        var caseId = form.response().caseId();
        Notifications.of(
                measures.finish(me, caseId, form.response().id())
                        .then(_ -> measures.mine(me, caseId, List.of())),
                waiting -> {
                    removeAll();
                    var sent = new AnswersSent(waiting);
                    add(sent);
                    sent.read();
                });
    }

    private boolean answered(Question item) {
        return form.content().replies().containsKey(item.id());
    }

    private Optional<Question> after(Question item) {
        return neighbour(item, 1);
    }

    private Optional<Question> before(Question item) {
        return neighbour(item, -1);
    }

    private Optional<Question> neighbour(Question item, int step) {
        var items = form.items();
        int at = items.indexOf(item) + step;
        return at < 0 || at >= items.size() ? Optional.empty() : Optional.of(items.get(at));
    }
}
