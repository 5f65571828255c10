package org.threefold.evaluation;

import java.util.Optional;

/// Why a value cannot be the answer to a question. Plausibility only: what a value means is for
/// the rules.
final class Objection {

    private static final int LONGEST_TEXT = 20_000;

    private Objection() {}

    static Optional<String> to(Question question, AnswerValue value) {
        return switch (question.kind()) {
            case Kind.YesNo() -> unless(value instanceof AnswerValue.YesNo, "Answer yes or no.");
            case Kind.Day() -> unless(value instanceof AnswerValue.On, "Enter a day.");
            case Kind.Choice choice -> unless(isOneOf(choice, value), "Choose one of the options.");
            case Kind.Quantity quantity -> toAmount(quantity, value);
            case Kind.Words() -> unless(isText(value), "Enter text of at most 20,000 characters.");
        };
    }

    private static Optional<String> toAmount(Kind.Quantity asked, AnswerValue value) {
        return unless(
                value instanceof AnswerValue.Amount(var amount)
                        && amount.compareTo(asked.least()) >= 0
                        && amount.compareTo(asked.most()) <= 0,
                "Enter a number from %s to %s (%s)."
                        .formatted(
                                asked.least().toPlainString(),
                                asked.most().toPlainString(),
                                asked.unit()));
    }

    private static boolean isOneOf(Kind.Choice choice, AnswerValue value) {
        return value instanceof AnswerValue.Chosen(var key)
                && choice.options().stream().anyMatch(option -> option.key().equals(key));
    }

    private static boolean isText(AnswerValue value) {
        return value instanceof AnswerValue.Text(var words) && words.length() <= LONGEST_TEXT;
    }

    private static Optional<String> unless(boolean fine, String objection) {
        return fine ? Optional.empty() : Optional.of(objection);
    }
}
