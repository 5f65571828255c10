package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.measures.ResponseForm;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.Optional;
import java.util.function.Consumer;

/// One question on a page of its own: how far one is, the question, large answers, the way back.
class QuestionStep extends Section {

    private final H1 question;

    QuestionStep(
            ResponseForm form,
            Question item,
            DraftFields drafts,
            Consumer<Reply> answer,
            Optional<Runnable> back) {
        setClassName("asking");
        question = new H1(item.text());
        question.getElement().setAttribute("tabindex", "-1");
        int at = form.items().indexOf(item) + 1;
        int all = form.items().size();
        var where = PortalTexts.of("questions.step.number", at, all);
        setAriaLabel(where);
        add(new Progressed(at, all), Texts.faint(where));
        if (!item.heading().isEmpty()) add(heading(item.heading()));
        var given = form.content().replies().get(item.id());
        add(question, answers(item, given, key(form, item), drafts, answer));
        add(ways(answer, back));
    }

    /// Brings the question under the eyes, and aloud.
    void read() {
        question.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    /// What is chosen is kept for this question of this form alone.
    private static String key(ResponseForm form, Question item) {
        return "measure " + form.response().id() + " " + item.id() + " chosen";
    }

    private static Component heading(String words) {
        var heading = Texts.quiet(words);
        heading.addClassName("asking-stem");
        return heading;
    }

    private static Component answers(
            Question item,
            @Nullable Reply given,
            String key,
            DraftFields drafts,
            Consumer<Reply> answer) {
        return switch (item.shape()) {
            case Shape.Choice choice -> ReplyButtons.of(choice, given, key, answer);
            case Shape.YesNo _ -> ReplyButtons.yesNo(given, key, answer);
            case Shape.Number number when number.countable() ->
                    ReplyButtons.of(number, given, key, answer);
            case Shape.Number _, Shape.Day _, Shape.Words _ ->
                    new ReplyTyped(item, given, drafts, answer);
        };
    }

    private static Component ways(Consumer<Reply> answer, Optional<Runnable> back) {
        var ways = new Div();
        ways.setClassName("asking-ways");
        back.ifPresent(it -> ways.add(text(PortalTexts.of("questions.step.back"), it)));
        ways.add(
                text(
                        PortalTexts.of("questions.step.decline"),
                        () -> answer.accept(new Reply.Declined())),
                new Anchor(PortalRoute.QUESTIONS.path(), PortalTexts.of("questions.step.stop")));
        return ways;
    }

    private static NativeButton text(String words, Runnable then) {
        var button = new NativeButton(words, _ -> then.run());
        button.setClassName("btn text");
        return button;
    }
}
