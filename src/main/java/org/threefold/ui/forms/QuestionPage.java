package org.threefold.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One question on a page of its own: how far one is, the question, large answers or a field, ways
/// to skip it, the way back. An answer is given by a press, or by a key: see
/// `frontend/elements/answers.js`.
public final class QuestionPage extends TitledSection {

    /// @param question in the words of whoever reads; its heading introduces it
    /// @param at its number among `all`, from 1
    /// @param chapter what it and those around it are about; often nothing
    /// @param skips ways not to answer: to decline alone is a quiet way on, two stand as answers
    /// @param key names the question among all of the application, for what a browser keeps
    public record Asked(
            Question question,
            int at,
            int all,
            String chapter,
            @Nullable Reply given,
            List<Reply> skips,
            String key) {

        String number() {
            return PageWords.of("forms.number", at, all);
        }

        String where() {
            return chapter.isEmpty() ? number() : PageWords.of("forms.where", chapter, at, all);
        }

        boolean declines() {
            return skips.size() == 1;
        }
    }

    /// @param stop where one goes who goes on later
    public QuestionPage(
            Asked asked,
            DraftFields drafts,
            Consumer<Reply> answer,
            Optional<Runnable> back,
            String stop) {
        super(asked.question().text());
        var question = asked.question();
        setAriaLabel(asked.number());
        var buttons = new AnswerButtons(asked, answer);
        addComponentAtIndex(0, bar(asked));
        addComponentAtIndex(1, Texts.faint(asked.where()));
        quiet(question.heading(), "asking-stem", buttons)
                .ifPresent(it -> addComponentAtIndex(2, it));
        quiet(question.hint(), "asking-hint", buttons).ifPresent(this::add);
        if (isTyped(question.shape()))
            buttons.addComponentAsFirst(new TypedAnswer(asked, drafts, answer));
        add(buttons.withEnds());
        ways(ways(asked, answer, back, stop));
    }

    static boolean isTyped(Shape shape) {
        return switch (shape) {
            case Shape.Number number -> !number.countable();
            case Shape.Day _, Shape.Words _ -> true;
            case Shape.Choice _, Shape.YesNo _ -> false;
        };
    }

    private static Component bar(Asked asked) {
        var bar = new HtmlComponent("progress");
        bar.setClassName("asking-bar");
        bar.getElement()
                .setAttribute("max", String.valueOf(asked.all()))
                .setAttribute("value", String.valueOf(asked.at() - 1))
                .setAttribute("aria-hidden", "true");
        return bar;
    }

    /// Words beside the question, read with its answers.
    private static Optional<Component> quiet(String words, String id, AnswerButtons answers) {
        if (words.isEmpty()) return Optional.empty();
        var text = Texts.quiet(words);
        text.addClassName(id);
        text.setId(id);
        answers.describedBy(text);
        return Optional.of(text);
    }

    private static Component[] ways(
            Asked asked, Consumer<Reply> answer, Optional<Runnable> back, String stop) {
        var ways = new ArrayList<Component>();
        back.ifPresent(it -> ways.add(button(PageWords.of("forms.back"), "text", it)));
        var decline = asked.skips().stream().filter(_ -> asked.declines());
        decline.map(
                        it ->
                                button(
                                        PageWords.said(asked.question(), it),
                                        "text",
                                        () -> answer.accept(it)))
                .forEach(ways::add);
        ways.add(new Anchor(stop, PageWords.of("forms.stop")));
        return ways.toArray(Component[]::new);
    }
}
