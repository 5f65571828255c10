package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.measures.ResponseForm;
import org.threefold.ui.kit.Texts;

import java.util.function.Consumer;

/// All answers once more, each to be changed, before they are sent.
class AnswersReview extends Section {

    private final H1 title = new H1(PortalTexts.of("questions.review.title"));

    AnswersReview(ResponseForm form, Consumer<Question> change, Runnable send) {
        setClassName("asking");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, Texts.quiet(sentence(form)));
        var list = new OrderedList();
        list.setClassName("looked asking-review");
        for (var item : form.items()) list.add(line(form, item, change));
        add(list, ends(send), Texts.faint(whose(form)));
    }

    void read() {
        title.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    private static String sentence(ResponseForm form) {
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

    private static Component line(ResponseForm form, Question item, Consumer<Question> change) {
        var reply = form.content().replies().get(item.id());
        var answer =
                new Span(
                        reply == null
                                ? PortalTexts.of("questions.review.none")
                                : item.words(reply));
        answer.setClassName("step-name");
        var button =
                new NativeButton(
                        PortalTexts.of("questions.review.change"), _ -> change.accept(item));
        button.setClassName("btn text");
        button.add(Texts.unseen(": " + item.text()));
        return new ListItem(Texts.faint(item.text()), answer, button);
    }

    private static Component ends(Runnable send) {
        var button = new NativeButton(PortalTexts.of("questions.review.send"), _ -> send.run());
        button.setClassName("btn go");
        var ends =
                new Div(
                        button,
                        new Anchor(
                                PortalRoute.QUESTIONS.path(),
                                PortalTexts.of("questions.review.later")));
        ends.setClassName("asking-ways");
        return ends;
    }

    private static String whose(ResponseForm form) {
        var instrument = form.instrument();
        return PortalTexts.of(
                "questions.review.whose", instrument.title(), instrument.licence().attribution());
    }
}
