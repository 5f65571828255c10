package org.threefold.ui.clinic.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// An answer that was given and refused, as the text of a draft.
final class AnswerText {

    private static final String NOT_KNOWN = "?";
    private static final String KNOWN = "=";

    private AnswerText() {}

    static String of(Answer<AnswerValue> answer) {
        return switch (answer) {
            case Answer.Known<AnswerValue>(var value) -> KNOWN + plain(value);
            case Answer.NotKnown<AnswerValue> _ -> NOT_KNOWN;
            case Answer.NotAsked<AnswerValue> _ -> "";
        };
    }

    /// Empty for a text that is no answer to this question, or not any more.
    static Optional<Answer<AnswerValue>> read(Question question, String text) {
        if (text.equals(NOT_KNOWN)) return Optional.of(new Answer.NotKnown<>());
        if (!text.startsWith(KNOWN)) return Optional.empty();
        try {
            return Optional.of(new Answer.Known<>(value(question, text.substring(KNOWN.length()))));
        } catch (IllegalArgumentException | DateTimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private static String plain(AnswerValue value) {
        return switch (value) {
            case AnswerValue.YesNo(var yes) -> String.valueOf(yes);
            case AnswerValue.Chosen(var key) -> key;
            case AnswerValue.Amount(var number) -> number.toPlainString();
            case AnswerValue.On(var day) -> day.toString();
            case AnswerValue.Text(var words) -> words;
        };
    }

    private static AnswerValue value(Question question, String text) {
        return switch (question.shape()) {
            case Shape.YesNo _ -> new AnswerValue.YesNo(Boolean.parseBoolean(text));
            case Shape.Choice _ -> new AnswerValue.Chosen(text);
            case Shape.Number _ -> new AnswerValue.Amount(new BigDecimal(text));
            case Shape.Day _ -> new AnswerValue.On(LocalDate.parse(text));
            case Shape.Words _ -> new AnswerValue.Text(text);
        };
    }
}
