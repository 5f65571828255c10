package org.threefold.ui.forms;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Numbers;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.kit.PageTexts;

import java.math.BigDecimal;

/// What patients read around questions, and their answers in their words. Staff read an answer as
/// [Question#words].
public final class PageWords {

    private static final PageTexts TEXTS = PageTexts.beside(PageWords.class);

    private PageWords() {}

    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /// An answer, or that there is none.
    public static String said(Question question, @Nullable Reply reply) {
        return switch (reply) {
            case null -> of("forms.open");
            case AnswerValue.YesNo(var yes) -> of(yes ? "forms.yes" : "forms.no");
            case Reply.NotKnown _ -> of("forms.not-known");
            case Reply.Declined _ -> of("forms.declined");
            case AnswerValue.Chosen _, AnswerValue.Amount _, AnswerValue.On _, AnswerValue.Text _ ->
                    question.words(reply);
        };
    }

    /// What to enter, where nothing was, or something that cannot be the answer.
    static String wanted(Shape shape) {
        return switch (shape) {
            case Shape.Number it when it.limited() ->
                    of("forms.wanted.range", Numbers.plain(it.least()), Numbers.plain(it.most()));
            case Shape.Number _ -> of("forms.wanted.number");
            case Shape.Day _ -> of("forms.wanted.day");
            case Shape.Words(int longest) -> of("forms.wanted.words", longest);
            case Shape.Choice _, Shape.YesNo _ -> of("forms.open");
        };
    }

    /// The limits of a number and what they mean; nothing where it has none.
    static String range(Shape.Number number) {
        return number.limited()
                ? of(
                        "forms.range",
                        end(number.least(), number.leastMeans()),
                        end(number.most(), number.mostMeans()))
                : "";
    }

    private static String end(BigDecimal value, String means) {
        return Numbers.plain(value) + (means.isEmpty() ? "" : " (" + means + ")");
    }
}
