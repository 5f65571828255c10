package org.threefold.forms;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

/// Reads the `enableWhen` of an item.
final class AskingReader {

    private AskingReader() {}

    static Asking of(JsonNode node) {
        var conditions = new ArrayList<Condition>();
        for (var when : node.path("enableWhen")) condition(when).ifPresent(conditions::add);
        return Asking.when(conditions, Behavior.of(Json.text(node, "enableBehavior")));
    }

    /// Why the conditions cannot be followed; nothing where they can. An item whose condition is
    /// not understood is not asked: asking it of everybody would be a guess.
    static String objection(JsonNode node) {
        for (var when : node.path("enableWhen"))
            if (condition(when).isEmpty())
                return "is asked under a condition that is not understood here.";
        return node.path("enableWhen").size() > 1 && !node.has("enableBehavior")
                ? "has several conditions and does not say whether all or any must hold."
                : "";
    }

    private static Optional<Condition> condition(JsonNode when) {
        return Operator.of(Json.text(when, "operator"))
                .flatMap(
                        it ->
                                than(when)
                                        .map(
                                                than ->
                                                        new Condition(
                                                                Json.text(when, "question"),
                                                                it,
                                                                than)));
    }

    private static Optional<AnswerValue> than(JsonNode when) {
        if (when.has("answerBoolean"))
            return Optional.of(new AnswerValue.YesNo(when.path("answerBoolean").asBoolean()));
        if (when.has("answerDecimal")) return amount(when.path("answerDecimal"));
        if (when.has("answerInteger")) return amount(when.path("answerInteger"));
        if (when.has("answerCoding"))
            return Optional.of(
                    new AnswerValue.Chosen(Json.text(when.path("answerCoding"), "code")));
        if (when.has("answerString"))
            return Optional.of(new AnswerValue.Text(Json.text(when, "answerString")));
        return when.has("answerDate") ? day(Json.text(when, "answerDate")) : Optional.empty();
    }

    private static Optional<AnswerValue> amount(JsonNode number) {
        return number.isNumber()
                ? Optional.of(new AnswerValue.Amount(number.decimalValue()))
                : Optional.empty();
    }

    private static Optional<AnswerValue> day(String words) {
        try {
            return Optional.of(new AnswerValue.On(LocalDate.parse(words)));
        } catch (DateTimeParseException inexact) {
            return Optional.empty();
        }
    }
}
