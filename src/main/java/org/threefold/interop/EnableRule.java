package org.threefold.interop;

import org.hl7.fhir.r4.model.Type;
import org.threefold.forms.Behavior;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All `enableWhen` of one item of a form, with how they go together.
record EnableRule(List<EnableCondition> conditions, Behavior behavior) {

    /// The answers to a question that count.
    ///
    /// @param doubt `COUNTS`, or why they cannot be told
    record Answers(AnswerState doubt, List<Type> given) {

        static Answers of(List<Type> given) {
            return new Answers(AnswerState.COUNTS, given);
        }

        static Answers without(AnswerState doubt) {
            return new Answers(doubt, List.of());
        }
    }

    static EnableRule of(JsonNode item) {
        return new EnableRule(
                item.path("enableWhen").valueStream().map(EnableCondition::of).toList(),
                Behavior.of(AskedForms.text(item, "enableBehavior")));
    }

    /// Whether the item was to be asked.
    ///
    /// @param answers to a question, by its id
    AnswerState state(Function<String, Answers> answers) {
        var each = conditions.stream().map(it -> met(it, answers.apply(it.question()))).toList();
        var met = behavior.isMet(each);
        if (met.isPresent()) return met.get() ? AnswerState.COUNTS : AnswerState.NOT_ASKED;
        return conditions.stream()
                .map(it -> answers.apply(it.question()).doubt())
                .reduce(AnswerState.NOT_CHECKED, AnswerState::or);
    }

    private static Optional<Boolean> met(EnableCondition condition, Answers answers) {
        return answers.doubt() == AnswerState.COUNTS
                ? condition.isMetBy(answers.given())
                : Optional.empty();
    }
}
