package org.threefold.interop;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One `enableWhen` of a form: an answer to another question, on which an item is asked.
///
/// @param operator of FHIR R4: exists, =, !=, >, <, >=, <=
/// @param expected the `answer[x]` it compares with
record EnableCondition(String question, String operator, JsonNode expected) {

    static EnableCondition of(JsonNode sent) {
        var expected =
                sent.propertyStream()
                        .filter(it -> it.getKey().startsWith("answer"))
                        .map(it -> it.getValue())
                        .findFirst()
                        .orElseGet(() -> sent.path("answer"));
        return new EnableCondition(
                AskedForms.text(sent, "question"), AskedForms.text(sent, "operator"), expected);
    }

    /// Whether the answers meet it; nothing where that cannot be told. Of several answers, or none,
    /// "not equal" is read in two ways by two versions of FHIR, and is told only where both agree.
    Optional<Boolean> isMetBy(List<Type> answers) {
        if (operator.equals("exists"))
            return expected.isBoolean()
                    ? Optional.of(expected.booleanValue() != answers.isEmpty())
                    : Optional.empty();
        if (answers.isEmpty()) return operator.equals("!=") ? Optional.empty() : Optional.of(false);
        var each = answers.stream().map(this::compares).distinct().toList();
        if (each.contains(Optional.<Boolean>empty())) return Optional.empty();
        if (each.size() == 1) return each.getFirst();
        return operator.equals("!=") ? Optional.empty() : Optional.of(true);
    }

    private Optional<Boolean> compares(Type answer) {
        return switch (operator) {
            case "=" -> equal(answer);
            case "!=" -> equal(answer).map(it -> !it);
            case ">" -> order(answer).map(it -> it > 0);
            case "<" -> order(answer).map(it -> it < 0);
            case ">=" -> order(answer).map(it -> it >= 0);
            case "<=" -> order(answer).map(it -> it <= 0);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> equal(Type answer) {
        return switch (answer) {
            case BooleanType yes when expected.isBoolean() ->
                    Optional.of(Objects.equals(yes.getValue(), expected.booleanValue()));
            case Coding choice when expected.isObject() -> sameCode(choice);
            case StringType said when expected.isString() ->
                    Optional.of(expected.stringValue().equals(said.getValue()));
            default -> order(answer).map(it -> it == 0);
        };
    }

    /// A code without a system on one side says nothing about a code of a system on the other.
    private Optional<Boolean> sameCode(Coding choice) {
        var code = AskedForms.text(expected, "code");
        if (code.isEmpty() || !choice.hasCode()) return Optional.empty();
        if (!code.equals(choice.getCode())) return Optional.of(false);
        var system = AskedForms.text(expected, "system");
        boolean bothKnown = !system.isEmpty() && choice.hasSystem();
        return bothKnown || system.isEmpty() == !choice.hasSystem()
                ? Optional.of(system.equals(Codings.orEmpty(choice.getSystem())))
                : Optional.empty();
    }

    private Optional<Integer> order(Type answer) {
        var value =
                switch (answer) {
                    case IntegerType whole -> decimal(whole.getValue());
                    case DecimalType number -> number.getValue();
                    case Quantity amount when sameUnit(amount) -> amount.getValue();
                    case null, default -> null;
                };
        var other = expected.isObject() ? expected.path("value") : expected;
        return value == null || !other.isNumber()
                ? Optional.empty()
                : Optional.of(value.compareTo(other.decimalValue()));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private boolean sameUnit(Quantity amount) {
        return AskedForms.text(expected, "code").equals(Codings.orEmpty(amount.getCode()))
                && AskedForms.text(expected, "unit").equals(Codings.orEmpty(amount.getUnit()));
    }
}
