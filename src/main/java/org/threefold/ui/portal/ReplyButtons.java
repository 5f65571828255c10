package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Answers as large buttons; the one that was chosen says so. Choosing keeps it and goes on.
final class ReplyButtons {

    private ReplyButtons() {}

    /// @param key names the question among all of the application; see [BrowserDrafts#answer]
    static Component of(
            Shape.Choice choice, @Nullable Reply given, String key, Consumer<Reply> answer) {
        var group = group("asking-choices", key);
        for (var option : choice.options())
            group.add(button(option.words(), new AnswerValue.Chosen(option.code()), given, answer));
        return group;
    }

    static Component yesNo(@Nullable Reply given, String key, Consumer<Reply> answer) {
        var group = group("asking-choices", key);
        group.add(
                button(
                        PortalTexts.of("questions.step.yes"),
                        new AnswerValue.YesNo(true),
                        given,
                        answer));
        group.add(
                button(
                        PortalTexts.of("questions.step.no"),
                        new AnswerValue.YesNo(false),
                        given,
                        answer));
        return group;
    }

    /// Each number a button; what the ends mean stands below them, and is read with them.
    static Component of(
            Shape.Number number, @Nullable Reply given, String key, Consumer<Reply> answer) {
        var group = group("asking-numbers", key);
        LongStream.rangeClosed(number.least().longValue(), number.most().longValue())
                .forEach(it -> group.add(number(it, number, given, answer)));
        var least = end(number.least(), number.leastMeans());
        var ends = new Div(least, end(number.most(), number.mostMeans()));
        ends.setClassName("asking-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        return new Div(group, ends);
    }

    private static NativeButton number(
            long value, Shape.Number number, @Nullable Reply given, Consumer<Reply> answer) {
        var button = button(String.valueOf(value), AnswerValue.amount(value), given, answer);
        var means = means(BigDecimal.valueOf(value), number);
        if (!means.isEmpty()) button.add(Texts.unseen(", " + means));
        return button;
    }

    private static String means(BigDecimal value, Shape.Number number) {
        if (value.compareTo(number.least()) == 0) return number.leastMeans();
        return value.compareTo(number.most()) == 0 ? number.mostMeans() : "";
    }

    private static Span end(BigDecimal value, String means) {
        return new Span(means.isEmpty() ? "" : value.toPlainString() + ": " + means);
    }

    private static Div group(String look, String key) {
        var group = new Div();
        group.setClassName(look);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", PortalTexts.of("questions.step.answers"));
        return BrowserDrafts.answer(group, key);
    }

    private static NativeButton button(
            String words, Reply reply, @Nullable Reply given, Consumer<Reply> answer) {
        var button = new NativeButton("", _ -> answer.accept(reply));
        button.add(new Span(words));
        button.setClassName("choice");
        boolean chosen = same(reply, given);
        button.setClassName("chosen", chosen);
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private static boolean same(Reply reply, @Nullable Reply given) {
        return reply instanceof AnswerValue.Amount(var one)
                        && given instanceof AnswerValue.Amount(var other)
                ? one.compareTo(other) == 0
                : reply.equals(given);
    }
}
