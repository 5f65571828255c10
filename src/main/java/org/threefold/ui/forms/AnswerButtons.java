package org.threefold.ui.forms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.forms.QuestionPage.Asked;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Answers as large buttons; the one that was chosen says so. A press is the answer. Arrows go from
/// one to the next, a digit to its number or place.
public final class AnswerButtons extends Div {

    private final Question question;
    private final Map<Reply, NativeButton> buttons = new LinkedHashMap<>();

    AnswerButtons(Asked asked, Consumer<Reply> answer) {
        this(asked.question(), asked.given(), asked.key(), answer);
        if (asked.skips().size() > 1) {
            var skips = new Div();
            skips.setClassName("asking-choices skips");
            for (var it : asked.skips()) skips.add(button(it, asked.given(), answer));
            add(skips);
        }
    }

    /// Names what is read with them besides the question.
    void describedBy(Component words) {
        var id = words.getId().orElseThrow();
        var attribute = "aria-describedby";
        var before = getElement().getAttribute(attribute);
        getElement().setAttribute(attribute, before == null ? id : before + " " + id);
    }

    /// Of a question that stands above them.
    ///
    /// @param key see [QuestionPage.Asked]
    public AnswerButtons(
            Question question, @Nullable Reply given, String key, Consumer<Reply> answer) {
        this.question = question;
        setClassName(
                question.shape() instanceof Shape.Number ? "asking-numbers" : "asking-choices");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", TitledSection.HEADING);
        setClassName("yes-no", question.shape() instanceof Shape.YesNo);
        BrowserDrafts.answer(this, key + " chosen");
        offered(question.shape()).forEach(it -> add(button(it, given, answer)));
    }

    private static Stream<AnswerValue> offered(Shape shape) {
        return switch (shape) {
            case Shape.YesNo _ ->
                    Stream.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false));
            case Shape.Choice choice ->
                    choice.options().stream().map(it -> new AnswerValue.Chosen(it.code()));
            case Shape.Number number when number.countable() ->
                    LongStream.rangeClosed(number.least().longValue(), number.most().longValue())
                            .mapToObj(AnswerValue::amount);
            case Shape.Number _, Shape.Day _, Shape.Words _ -> Stream.of();
        };
    }

    private NativeButton button(Reply reply, @Nullable Reply given, Consumer<Reply> answer) {
        var button = new NativeButton("", _ -> answer.accept(reply));
        button.add(new Span(PageWords.said(question, reply)));
        var means = means(reply);
        if (!means.isEmpty()) button.add(Texts.unseen(", " + means));
        boolean chosen = same(reply, given);
        button.setClassName("choice");
        button.setClassName("chosen", chosen);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        buttons.put(reply, button);
        return button;
    }

    /// Of an end of a scale, which is read with its number and stands below all.
    private String means(Reply reply) {
        if (!(reply instanceof AnswerValue.Amount(var value)
                && question.shape() instanceof Shape.Number number)) return "";
        if (value.compareTo(number.least()) == 0) return number.leastMeans();
        return value.compareTo(number.most()) == 0 ? number.mostMeans() : "";
    }

    private static boolean same(Reply reply, @Nullable Reply given) {
        return reply instanceof AnswerValue.Amount(var one)
                        && given instanceof AnswerValue.Amount(var other)
                ? one.compareTo(other) == 0
                : reply.equals(given);
    }

    /// With what the ends of a scale mean.
    Component withEnds() {
        if (!(question.shape() instanceof Shape.Number number) || !number.countable()) return this;
        var ends =
                new Div(
                        end(number.least(), number.leastMeans()),
                        end(number.most(), number.mostMeans()));
        ends.setClassName("asking-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        return new Div(this, ends);
    }

    private static Span end(BigDecimal value, String means) {
        return new Span(means.isEmpty() ? "" : value.toPlainString() + ": " + means);
    }

    /// After an answer that is not given again here: it stays marked, and no other is taken.
    public void close(Reply chosen, List<String> looks) {
        buttons.forEach(
                (reply, button) -> {
                    button.setEnabled(false);
                    if (reply.equals(chosen)) looks.forEach(button::addClassName);
                });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/answers.js");
    }
}
