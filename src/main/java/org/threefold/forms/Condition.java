package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// When a question is asked: what another one must have been answered (`enableWhen` of FHIR R4). A
/// question without an answer fulfils nothing but "was not answered".
public record Condition(String question, Operator operator, AnswerValue than) {

    private static final AnswerValue YES = new AnswerValue.YesNo(true);

    /// The operators of FHIR R4, by their code.
    public enum Operator {
        EXISTS("exists"),
        EQUALS("="),
        DIFFERS("!="),
        ABOVE(">"),
        BELOW("<"),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String code;

        Operator(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /// Whether it asks for no more than a yes.
    boolean yes() {
        return operator == Operator.EQUALS && than.equals(YES);
    }

    /// Two answers that have no order between them fulfil no comparison.
    boolean holds(@Nullable Reply reply) {
        var order = compared(reply);
        return switch (operator) {
            case EXISTS -> than.equals(new AnswerValue.YesNo(reply != null));
            case EQUALS -> same(reply);
            case DIFFERS -> reply != null && !same(reply);
            case ABOVE -> order.filter(it -> it > 0).isPresent();
            case BELOW -> order.filter(it -> it < 0).isPresent();
            case AT_LEAST -> order.filter(it -> it >= 0).isPresent();
            case AT_MOST -> order.filter(it -> it <= 0).isPresent();
        };
    }

    private boolean same(@Nullable Reply reply) {
        return compared(reply).map(it -> it == 0).orElseGet(() -> than.equals(reply));
    }

    private Optional<Integer> compared(@Nullable Reply reply) {
        if (reply instanceof AnswerValue.Amount(BigDecimal one)
                && than instanceof AnswerValue.Amount(BigDecimal other))
            return Optional.of(one.compareTo(other));
        if (reply instanceof AnswerValue.On(LocalDate one)
                && than instanceof AnswerValue.On(LocalDate other))
            return Optional.of(one.compareTo(other));
        return Optional.empty();
    }
}
