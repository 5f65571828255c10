package org.threefold.rules;

import static org.threefold.rules.CheckResult.clear;
import static org.threefold.rules.CheckResult.concern;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// The ways in which a rule reads the day of a session. As with the evaluation, silence is a gap.
/// No question of the evaluation settles it: it is asked again on every dosing day.
final class DayChecks {

    private DayChecks() {}

    static Check ifYes(DayQuestion question, Severity severity, String observed) {
        return answered(question).concernsIf(Checks::isYes, severity, observed);
    }

    static Check ifNo(DayQuestion question, Severity severity, String observed) {
        return answered(question).concernsIf(Checks::isNo, severity, observed);
    }

    private static FactReader answered(DayQuestion question) {
        return (facts, meaning) -> read(facts, question, meaning);
    }

    static Check ifAmount(DayQuestion question, Limit given, Severity severity) {
        return facts -> {
            var limit = given.in(facts);
            return read(
                    facts,
                    question,
                    value ->
                            value instanceof AnswerValue.Amount(var amount)
                                            && limit.crossedBy(amount)
                                    ? concern(severity, words(question, amount, limit))
                                    : clear());
        };
    }

    static CheckResult read(
            Facts facts, DayQuestion question, Function<AnswerValue, CheckResult> meaning) {
        return switch (facts.session().answer(question)) {
            case Answer.Known<AnswerValue>(var value) -> meaning.apply(value);
            case Answer.NotKnown<AnswerValue> _ -> gap(question, Gap.Why.NOT_KNOWN);
            case Answer.NotAsked<AnswerValue> _ -> gap(question, Gap.Why.NOT_RECORDED);
        };
    }

    static Optional<BigDecimal> amount(Facts facts, DayQuestion question) {
        return facts.session().answer(question)
                        instanceof Answer.Known<AnswerValue>(AnswerValue.Amount(var amount))
                ? Optional.of(amount)
                : Optional.empty();
    }

    private static CheckResult gap(DayQuestion question, Gap.Why why) {
        return CheckResult.gap("", why, Checks.small(question.words()));
    }

    private static String words(DayQuestion question, BigDecimal amount, Limit limit) {
        return question.words() + ": " + amount.toPlainString() + ", " + limit.words() + ".";
    }
}
