package org.threefold.forms;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;

/// What a question of our own must hold besides what [ItemWalk] asks of everybody's: words, options
/// with a key and words each, limits in order, and conditions that an earlier question can fulfil.
final class DefinitionCheck {

    private DefinitionCheck() {}

    /// What is wrong with it; nothing where it is sound.
    ///
    /// @param earlier the questions before it
    static String objection(JsonNode node, Question question, List<Question> earlier) {
        if (Json.text(node, "text").isEmpty() && question.plain().text().isEmpty())
            return "has no words.";
        if (question.retired() && question.required()) return "is retired and required at once.";
        var answers = answers(node, question.shape());
        return answers.isEmpty() ? conditions(question, earlier) : answers;
    }

    private static String answers(JsonNode node, Shape shape) {
        return switch (shape) {
            case Shape.Number number when number.least().compareTo(number.most()) > 0 ->
                    "has limits that are not in order.";
            case Shape.Words(int longest) when longest < 1 -> "takes no text at all.";
            case Shape.Choice _ -> options(node);
            case Shape.Number _, Shape.Words _, Shape.YesNo _, Shape.Day _ -> "";
        };
    }

    private static String options(JsonNode node) {
        var codes = new HashSet<String>();
        for (var option : node.path("answerOption")) {
            var coding = option.path("valueCoding");
            if (Json.text(coding, "code").isEmpty() || Json.text(coding, "display").isEmpty())
                return "has an answer without a key or without words.";
            if (!codes.add(Json.text(coding, "code")))
                return "has two answers with the key " + Json.text(coding, "code") + ".";
        }
        return "";
    }

    private static String conditions(Question question, List<Question> earlier) {
        for (var it : question.asking().conditions().toList()) {
            var named = earlier.stream().filter(one -> one.id().equals(it.question())).findFirst();
            if (named.isEmpty())
                return "hangs on " + it.question() + ", which is not asked before it.";
            if (it.operator() != Operator.EXISTS
                    && AnswerCheck.misfit(named.get(), it.than()).isPresent())
                return "hangs on an answer that " + it.question() + " cannot have.";
        }
        return "";
    }
}
