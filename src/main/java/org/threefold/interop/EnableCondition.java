package org.threefold.interop;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.Operator;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One `enableWhen` of a form: an answer to another question, on which an item is asked.
///
/// @param operator nothing where it is none of FHIR R4
/// @param expected the `answer[x]` it compares with
record EnableCondition(String question, Optional<Operator> operator, JsonNode expected)
        implements Operator.Expected<Type> {

    static EnableCondition of(JsonNode sent) {
        var expected =
                sent.propertyStream()
                        .filter(it -> it.getKey().startsWith("answer"))
                        .map(it -> it.getValue())
                        .findFirst()
                        .orElseGet(() -> sent.path("answer"));
        return new EnableCondition(
                AskedForms.text(sent, "question"),
                Operator.of(AskedForms.text(sent, "operator")),
                expected);
    }

    /// Whether the answers meet it; nothing where that cannot be told.
    Optional<Boolean> isMetBy(List<Type> answers) {
        return operator.flatMap(it -> it.isMet(answers, this));
    }

    @Override
    public Optional<Boolean> anyAnswer() {
        return expected.isBoolean() ? Optional.of(expected.booleanValue()) : Optional.empty();
    }

    @Override
    public Optional<Boolean> isEqual(Type answer) {
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

    @Override
    public Optional<Integer> order(Type answer) {
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
