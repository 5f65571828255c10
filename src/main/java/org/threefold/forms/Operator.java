package org.threefold.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a condition compares answers with what it names (`enableWhen.operator` of FHIR R4).
public enum Operator {
    EXISTS("exists"),
    EQUALS("="),
    DIFFERS("!="),
    ABOVE(">"),
    BELOW("<"),
    AT_LEAST(">="),
    AT_MOST("<=");

    /// What a condition names, as something that answers of one kind are compared with. Nothing
    /// where that cannot be told.
    public interface Expected<A> {

        /// Whether there is to be an answer at all; for [#EXISTS] alone.
        Optional<Boolean> anyAnswer();

        Optional<Boolean> isEqual(A answer);

        /// Below zero where the answer is the lesser.
        Optional<Integer> order(A answer);
    }

    private final String code;

    Operator(String code) {
        this.code = code;
    }

    public static Optional<Operator> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /// Whether the answers to one question meet it; nothing where that cannot be told. Of several
    /// answers one that meets it is enough. Of several, or none, "not equal" is read in two ways by
    /// two versions of FHIR, and is told only where both agree.
    public <A> Optional<Boolean> isMet(List<A> answers, Expected<A> expected) {
        if (this == EXISTS) return expected.anyAnswer().map(it -> it != answers.isEmpty());
        if (answers.isEmpty()) return this == DIFFERS ? Optional.empty() : Optional.of(false);
        var each = answers.stream().map(it -> compares(it, expected)).distinct().toList();
        if (each.contains(Optional.<Boolean>empty())) return Optional.empty();
        if (each.size() == 1) return each.getFirst();
        return this == DIFFERS ? Optional.empty() : Optional.of(true);
    }

    private <A> Optional<Boolean> compares(A answer, Expected<A> expected) {
        return switch (this) {
            case EXISTS -> expected.anyAnswer();
            case EQUALS -> expected.isEqual(answer);
            case DIFFERS -> expected.isEqual(answer).map(it -> !it);
            case ABOVE -> expected.order(answer).map(it -> it > 0);
            case BELOW -> expected.order(answer).map(it -> it < 0);
            case AT_LEAST -> expected.order(answer).map(it -> it >= 0);
            case AT_MOST -> expected.order(answer).map(it -> it <= 0);
        };
    }
}
