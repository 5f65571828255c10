package org.threefold.measures;

import org.threefold.kernel.Reason;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether an answer is one that the item can have. What a page sends is never trusted.
final class ReplyCheck {

    private static final int LONGEST = 4000;

    private ReplyCheck() {}

    /// What is wrong with it.
    static Optional<Reason> problem(Item item, Reply reply) {
        return switch (reply) {
            case Reply.Declined _ -> Optional.empty();
            case Reply.Picked(var code) -> picked(item.shape(), code);
            case Reply.Amount(var value) -> amount(item.shape(), value);
            case Reply.YesNo _ -> unless(item.shape() instanceof Shape.YesNo);
            case Reply.On _ -> unless(item.shape() instanceof Shape.Day);
            case Reply.Words(var text) -> words(item.shape(), text);
        };
    }

    private static Optional<Reason> picked(Shape shape, String code) {
        return unless(shape instanceof Shape.Choice it && it.option(code).isPresent());
    }

    private static Optional<Reason> words(Shape shape, String text) {
        if (text.isBlank()) return Optional.of(AnswerReason.EMPTY);
        if (text.length() > LONGEST) return Optional.of(AnswerReason.TOO_LONG);
        boolean open = shape instanceof Shape.Choice choice && choice.open();
        return unless(open || shape instanceof Shape.Words);
    }

    private static Optional<Reason> amount(Shape shape, BigDecimal value) {
        if (!(shape instanceof Shape.Number number)) return unless(false);
        boolean within =
                value.compareTo(number.least()) >= 0 && value.compareTo(number.most()) <= 0;
        boolean sharp =
                number.decimals() ? value.scale() <= 2 : value.stripTrailingZeros().scale() <= 0;
        return within && sharp ? Optional.empty() : Optional.of(new NumberReason(number));
    }

    private static Optional<Reason> unless(boolean fits) {
        return fits ? Optional.empty() : Optional.of(AnswerReason.NO_OPTION);
    }
}
