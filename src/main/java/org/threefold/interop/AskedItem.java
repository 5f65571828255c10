package org.threefold.interop;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One item of a form that came with the bundle, with what the groups above it say of it too.
///
/// @param loinc its codes in LOINC
/// @param fixed what holds for every answer to it
/// @param rules each of which has to be met for it to be asked
/// @param weights the points of its options, by their codes
record AskedItem(
        String text,
        List<String> loinc,
        AnswerState fixed,
        List<EnableRule> rules,
        Map<String, BigDecimal> weights) {

    private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /// Of a form itself, before its first item.
    static final AskedItem NONE =
            new AskedItem("", List.of(), AnswerState.COUNTS, List.of(), Map.of());

    static AskedItem of(JsonNode item, AskedItem above) {
        var rules =
                item.path("enableWhen").isEmpty()
                        ? above.rules()
                        : Stream.concat(above.rules().stream(), Stream.of(EnableRule.of(item)))
                                .toList();
        return new AskedItem(
                AskedForms.text(item, "text"),
                item.path("code")
                        .valueStream()
                        .filter(it -> AskedForms.text(it, "system").equals("http://loinc.org"))
                        .map(it -> AskedForms.text(it, "code"))
                        .toList(),
                above.fixed().or(fixed(item)),
                rules,
                weights(item));
    }

    private static AnswerState fixed(JsonNode item) {
        if (isModified(item)) return AnswerState.MODIFIED;
        if (hasExtension(item, "enableWhenExpression")) return AnswerState.EXPRESSION;
        if (hasExtension(item, "calculatedExpression")) return AnswerState.CALCULATED;
        if (item.path("readOnly").asBoolean(false)) return AnswerState.READ_ONLY;
        return isHidden(item) ? AnswerState.HIDDEN : AnswerState.COUNTS;
    }

    /// Of itself or of its options and conditions; the items below it have their own.
    private static boolean isModified(JsonNode item) {
        return item.has("modifierExtension")
                || item.propertyStream()
                        .filter(it -> !it.getKey().equals("item"))
                        .anyMatch(it -> !it.getValue().findValues("modifierExtension").isEmpty());
    }

    /// By its last name: the guide for forms has moved its extensions from address to address.
    private static boolean hasExtension(JsonNode item, String name) {
        return item.path("extension")
                .valueStream()
                .anyMatch(it -> AskedForms.text(it, "url").endsWith("-" + name));
    }

    private static boolean isHidden(JsonNode item) {
        return item.path("extension")
                .valueStream()
                .filter(it -> AskedForms.text(it, "url").endsWith("questionnaire-hidden"))
                .anyMatch(it -> it.path("valueBoolean").asBoolean(true));
    }

    private static Map<String, BigDecimal> weights(JsonNode item) {
        var weights = new HashMap<String, BigDecimal>();
        for (var option : item.path("answerOption")) {
            var choice = option.path("valueCoding");
            Stream.of(option, choice)
                    .flatMap(it -> it.path("extension").valueStream())
                    .filter(it -> AskedForms.text(it, "url").equals(WEIGHT))
                    .map(it -> it.path("valueDecimal"))
                    .filter(JsonNode::isNumber)
                    .forEach(it -> weights.put(AskedForms.text(choice, "code"), it.decimalValue()));
        }
        return Map.copyOf(weights);
    }

    /// The questions that its conditions read.
    Stream<String> questions() {
        return rules.stream().flatMap(it -> it.conditions().stream()).map(it -> it.question());
    }

    /// Without its conditions, which nobody can check.
    AskedItem unchecked() {
        return new AskedItem(text, loinc, fixed.or(AnswerState.NOT_CHECKED), List.of(), weights);
    }

    /// The choice with the points of its option, where it came without.
    Coding weighted(Coding choice) {
        var points = weights.get(Codings.orEmpty(choice.getCode()));
        if (points == null || choice.hasExtension(WEIGHT)) return choice;
        var weighted = choice.copy();
        weighted.addExtension(WEIGHT, new DecimalType(points));
        return weighted;
    }
}
