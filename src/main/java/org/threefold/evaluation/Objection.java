package org.threefold.evaluation;

import org.threefold.forms.AnswerCheck;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;

import java.util.Locale;
import java.util.Optional;

/// Why a value cannot be the answer to a question, in words that can stand at the field.
final class Objection {

    private Objection() {}

    static Optional<String> to(Question question, AnswerValue value) {
        return AnswerCheck.misfit(question, value).map(_ -> wanted(question.shape()));
    }

    private static String wanted(Shape shape) {
        return switch (shape) {
            case Shape.YesNo _ -> "Answer yes or no.";
            case Shape.Day _ -> "Enter a day.";
            case Shape.Choice _ -> "Choose one of the options.";
            case Shape.Words(int longest) ->
                    String.format(Locale.ENGLISH, "Enter text of at most %,d characters.", longest);
            case Shape.Number number ->
                    "Enter a number from %s to %s (%s)."
                            .formatted(
                                    number.least().toPlainString(),
                                    number.most().toPlainString(),
                                    number.unit());
        };
    }
}
