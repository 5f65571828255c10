package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How rules read the answers that the team recorded, by question of the evaluation. Not asked and
/// not known are neither yes nor no.
interface RecordedAnswers {

    Answer<AnswerValue> answer(String questionId);

    /// A follow-up question does not apply when what it hangs on was answered no.
    default boolean doesNotApply(String questionId) {
        var parent = hangsOn(questionId);
        return parent != null && (no(parent) || doesNotApply(parent));
    }

    /// The yes/no question that this one is asked after, if any.
    static @Nullable String hangsOn(String questionId) {
        return Questions.the(questionId).asking().afterYes().orElse(null);
    }

    /// The question to answer first: the follow-up itself, or what it hangs on.
    default String firstOpen(String questionId) {
        var parent = hangsOn(questionId);
        return parent == null || yes(parent) ? questionId : firstOpen(parent);
    }

    /// Known to be so. Not asked and not known are not yes; they are not no either.
    default boolean yes(String questionId) {
        return answer(questionId) instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(var yes))
                && yes;
    }

    default boolean no(String questionId) {
        return answer(questionId) instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(var yes))
                && !yes;
    }

    default boolean chosen(String questionId, String key) {
        return answer(questionId) instanceof Answer.Known<AnswerValue>(AnswerValue.Chosen(var it))
                && it.equals(key);
    }

    default Optional<LocalDate> day(String questionId) {
        return answer(questionId) instanceof Answer.Known<AnswerValue>(AnswerValue.On(var day))
                ? Optional.of(day)
                : Optional.empty();
    }

    default Optional<BigDecimal> amount(String questionId) {
        return answer(questionId) instanceof Answer.Known<AnswerValue>(AnswerValue.Amount(var it))
                ? Optional.of(it)
                : Optional.empty();
    }
}
