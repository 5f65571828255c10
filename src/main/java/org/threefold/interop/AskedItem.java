package org.threefold.interop;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.threefold.forms.Code;
import org.threefold.forms.Option;
import org.threefold.forms.QuestionnaireReader;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/// One item of a form that came with the bundle, with what the groups above it say of it too.
///
/// @param loinc its codes in LOINC
/// @param fixed what holds for every answer to it
/// @param rules each of which has to be met for it to be asked
record AskedItem(
        String text,
        List<String> loinc,
        AnswerState fixed,
        List<EnableRule> rules,
        List<Option> options) {

    private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    /// Of a form itself, before its first item.
    static final AskedItem NONE =
            new AskedItem("", List.of(), AnswerState.COUNTS, List.of(), List.of());

    static AskedItem of(JsonNode item, AskedItem above) {
        var rules =
                item.path("enableWhen").isEmpty()
                        ? above.rules()
                        : Stream.concat(above.rules().stream(), Stream.of(EnableRule.of(item)))
                                .toList();
        return new AskedItem(
                AskedForms.text(item, "text"),
                QuestionnaireReader.codes(item).stream()
                        .filter(it -> it.system().equals(Code.LOINC))
                        .map(Code::code)
                        .toList(),
                above.fixed().or(fixed(item)),
                rules,
                QuestionnaireReader.options(item));
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

    /// The questions that its conditions read.
    Stream<String> questions() {
        return rules.stream().flatMap(it -> it.conditions().stream()).map(it -> it.question());
    }

    /// Without its conditions, which nobody can check.
    AskedItem unchecked() {
        return new AskedItem(text, loinc, fixed.or(AnswerState.NOT_CHECKED), List.of(), options);
    }

    /// The choice with the points of its option, where it came without.
    Coding weighted(Coding choice) {
        if (choice.hasExtension(WEIGHT)) return choice;
        return options.stream()
                .filter(it -> it.code().equals(choice.getCode()))
                .flatMap(it -> Stream.ofNullable(it.points()))
                .findFirst()
                .map(
                        points -> {
                            var weighted = choice.copy();
                            weighted.addExtension(WEIGHT, new DecimalType(points));
                            return weighted;
                        })
                .orElse(choice);
    }
}
