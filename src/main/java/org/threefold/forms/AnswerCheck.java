package org.threefold.forms;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether a reply is one that the question can have. What a page sends is never trusted.
/// Plausibility only: what a value means is for the rules.
public final class AnswerCheck {

    /// The longest text where a definition says nothing of it.
    static final int LONGEST = 4000;

    private AnswerCheck() {}

    /// What is wrong with it.
    public static Optional<Misfit> misfit(Question question, Reply reply) {
        var shape = question.shape();
        return switch (reply) {
            case Reply.Declined _, Reply.NotKnown _ -> Optional.empty();
            case AnswerValue.Chosen(var code) -> unless(isOption(shape, code));
            case AnswerValue.Amount(var value) -> amount(shape, value);
            case AnswerValue.YesNo _ -> unless(shape instanceof Shape.YesNo);
            case AnswerValue.On _ -> unless(shape instanceof Shape.Day);
            case AnswerValue.Text(var words) -> text(shape, words);
        };
    }

    private static boolean isOption(Shape shape, String code) {
        return shape instanceof Shape.Choice choice && choice.option(code).isPresent();
    }

    private static Optional<Misfit> amount(Shape shape, BigDecimal value) {
        if (!(shape instanceof Shape.Number number)) return unless(false);
        return number.holds(value) ? Optional.empty() : Optional.of(Misfit.OUT_OF_RANGE);
    }

    private static Optional<Misfit> text(Shape shape, String words) {
        return switch (shape) {
            case Shape.Words(int longest) -> within(longest, words);
            case Shape.Choice choice when choice.open() -> within(LONGEST, words);
            case Shape.Choice _, Shape.Number _, Shape.YesNo _, Shape.Day _ -> unless(false);
        };
    }

    private static Optional<Misfit> within(int longest, String words) {
        return words.length() <= longest ? Optional.empty() : Optional.of(Misfit.TOO_LONG);
    }

    private static Optional<Misfit> unless(boolean fits) {
        return fits ? Optional.empty() : Optional.of(Misfit.NO_ANSWER);
    }
}
