package org.threefold.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// When an item is asked: what another item must have been answered (`enableWhen` of FHIR R4). An
/// item without an answer fulfils nothing but "was not answered".
public record Condition(String linkId, Operator operator, Reply than) {

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

    /// Two answers that have no order between them fulfil no comparison.
    boolean holds(Reply reply) {
        var order = compared(reply);
        return switch (operator) {
            case EXISTS -> true;
            case EQUALS -> same(reply);
            case DIFFERS -> !same(reply);
            case ABOVE -> order.filter(it -> it > 0).isPresent();
            case BELOW -> order.filter(it -> it < 0).isPresent();
            case AT_LEAST -> order.filter(it -> it >= 0).isPresent();
            case AT_MOST -> order.filter(it -> it <= 0).isPresent();
        };
    }

    private boolean same(Reply reply) {
        return compared(reply).map(it -> it == 0).orElseGet(() -> reply.equals(than));
    }

    private Optional<Integer> compared(Reply reply) {
        if (reply instanceof Reply.Amount(BigDecimal one)
                && than instanceof Reply.Amount(BigDecimal other))
            return Optional.of(one.compareTo(other));
        if (reply instanceof Reply.On(LocalDate one) && than instanceof Reply.On(LocalDate other))
            return Optional.of(one.compareTo(other));
        return Optional.empty();
    }
}
