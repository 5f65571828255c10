package org.threefold.measures;

import java.math.BigDecimal;
import java.util.Optional;

/// Whether an answer is one that the item can have. What a page sends is never trusted.
final class ReplyCheck {

    private static final int LONGEST = 4000;

    private ReplyCheck() {}

    /// What is wrong with it, in a sentence for whoever answers.
    static Optional<String> problem(Item item, Reply reply) {
        return switch (reply) {
            case Reply.Declined _ -> Optional.empty();
            case Reply.Picked(var code) -> picked(item.shape(), code);
            case Reply.Amount(var value) -> amount(item.shape(), value);
            case Reply.YesNo _ -> unless(item.shape() instanceof Shape.YesNo);
            case Reply.On _ -> unless(item.shape() instanceof Shape.Day);
            case Reply.Words(var text) -> words(item.shape(), text);
        };
    }

    private static Optional<String> picked(Shape shape, String code) {
        return unless(shape instanceof Shape.Choice it && it.option(code).isPresent());
    }

    private static Optional<String> words(Shape shape, String text) {
        if (text.isBlank()) return Optional.of("Write something, or go on without an answer.");
        if (text.length() > LONGEST) return Optional.of("Use at most 4,000 letters.");
        boolean open = shape instanceof Shape.Choice choice && choice.open();
        return unless(open || shape instanceof Shape.Words);
    }

    private static Optional<String> amount(Shape shape, BigDecimal value) {
        if (!(shape instanceof Shape.Number number)) return unless(false);
        boolean within =
                value.compareTo(number.least()) >= 0 && value.compareTo(number.most()) <= 0;
        boolean sharp =
                number.decimals() ? value.scale() <= 2 : value.stripTrailingZeros().scale() <= 0;
        return within && sharp
                ? Optional.empty()
                : Optional.of(
                        "Write a number from %s to %s%s."
                                .formatted(
                                        Numbers.plain(number.least()),
                                        Numbers.plain(number.most()),
                                        number.decimals() ? "" : ", without a fraction"));
    }

    private static Optional<String> unless(boolean fits) {
        return fits
                ? Optional.empty()
                : Optional.of("This is not one of the answers. Choose again.");
    }
}
