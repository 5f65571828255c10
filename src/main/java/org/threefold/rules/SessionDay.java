package org.threefold.rules;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.time.LocalDate;
import java.util.Map;

/// What is known on the day of one dosing session, before the dose. What nobody asked is not asked:
/// the rules of the day then miss it.
///
/// Refuses an answer that is of another kind than its question.
public record SessionDay(LocalDate date, Map<DayQuestion, Answer<AnswerValue>> answers) {

    public SessionDay {
        answers = Map.copyOf(answers);
        answers.forEach(SessionDay::check);
    }

    /// A day of which nothing was asked yet.
    public static SessionDay of(LocalDate date) {
        return new SessionDay(date, Map.of());
    }

    Answer<AnswerValue> answer(DayQuestion question) {
        FactDependencies.notice("on the day: " + Checks.small(question.words()));
        return answers.getOrDefault(question, new Answer.NotAsked<>());
    }

    boolean yes(DayQuestion question) {
        return answer(question) instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(var yes))
                && yes;
    }

    boolean no(DayQuestion question) {
        return answer(question) instanceof Answer.Known<AnswerValue>(AnswerValue.YesNo(var yes))
                && !yes;
    }

    private static void check(DayQuestion question, Answer<AnswerValue> answer) {
        if (answer instanceof Answer.Known<AnswerValue>(var value) && !question.takes(value)) {
            throw new IllegalArgumentException(question + " is not answered by " + value);
        }
    }
}
