package org.threefold.forms;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads what an answer to an item looks like, or says why it cannot be asked here.
final class ShapeReader {

    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final int MOST_OPTIONS = 200;

    private ShapeReader() {}

    static Optional<Shape> of(JsonNode node) {
        if (node.path("repeats").asBoolean(false)) return Optional.empty();
        return switch (Json.text(node, "type")) {
            case "boolean" -> Optional.of(new Shape.YesNo());
            case "integer" -> Optional.of(number(node, false));
            case "decimal" -> Optional.of(number(node, true));
            case "date" -> Optional.of(new Shape.Day());
            case "string", "text" -> Optional.of(words(node));
            case "choice" -> choice(node, false);
            case "open-choice" -> choice(node, true);
            default -> Optional.empty();
        };
    }

    static String why(JsonNode node) {
        if (node.path("repeats").asBoolean(false)) return "may be answered several times.";
        return switch (Json.text(node, "type")) {
            case "reference" -> "asks to point at another record.";
            case "attachment" -> "asks for a file.";
            case "quantity" -> "asks for a number with a unit of one's own choice.";
            case "dateTime", "time" -> "asks for a time of day.";
            case "url" -> "asks for an address on the web.";
            case "choice", "open-choice" ->
                    "has no answers of its own to choose from, or some that are not words.";
            case "" -> "does not say what an answer looks like.";
            default -> "is of a type that is not known here: " + Json.text(node, "type") + ".";
        };
    }

    private static Shape number(JsonNode node, boolean decimals) {
        return new Shape.Number(
                limit(node, "minValue", Shape.Number.FAR.negate()),
                limit(node, "maxValue", Shape.Number.FAR),
                Json.extension(node, "lowest-means"),
                Json.extension(node, "highest-means"),
                unit(node),
                decimals);
    }

    private static BigDecimal limit(JsonNode node, String name, BigDecimal otherwise) {
        return Json.at(node, FHIR + name)
                .map(
                        it ->
                                it.has("valueInteger")
                                        ? it.path("valueInteger")
                                        : it.path("valueDecimal"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .orElse(otherwise);
    }

    private static String unit(JsonNode node) {
        return Json.at(node, FHIR + "questionnaire-unit")
                .map(it -> it.path("valueCoding"))
                .map(it -> Json.first(Json.text(it, "display"), Json.text(it, "code")))
                .orElse("");
    }

    private static Shape words(JsonNode node) {
        return new Shape.Words(node.path("maxLength").asInt(AnswerCheck.LONGEST));
    }

    /// The options of any item, those that could not be asked here too.
    static List<Option> options(JsonNode node) {
        return node.path("answerOption").valueStream().map(ShapeReader::option).toList();
    }

    private static Optional<Shape> choice(JsonNode node, boolean open) {
        var options = options(node);
        boolean sound =
                !options.isEmpty()
                        && options.size() <= MOST_OPTIONS
                        && options.stream().noneMatch(it -> it.code().isEmpty());
        return sound ? Optional.of(new Shape.Choice(options, open)) : Optional.empty();
    }

    /// As far as it is understood: its code is empty where it has none.
    private static Option option(JsonNode option) {
        var coding = option.path("valueCoding");
        var plain =
                Json.first(
                        Json.text(option, "valueString"),
                        Json.text(option, "valueInteger"),
                        Json.text(option, "valueDate"));
        var code = Json.first(Json.text(coding, "code"), plain);
        return new Option(
                code,
                Json.first(Json.text(coding, "display"), plain, code),
                points(option),
                Json.extensions(option));
    }

    /// The extension stands on the option or on its coding; both are in use.
    private static @Nullable BigDecimal points(JsonNode option) {
        return Json.at(option, FHIR + "ordinalValue")
                .or(() -> Json.at(option.path("valueCoding"), FHIR + "ordinalValue"))
                .map(it -> it.path("valueDecimal"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .orElse(null);
    }
}
