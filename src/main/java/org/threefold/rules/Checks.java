package org.threefold.rules;

import org.threefold.evaluation.Questions;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Days;
import org.threefold.settings.Amount;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ways in which a rule reads answers. Every one of them turns silence into a gap, and knows
/// that a follow-up nobody reached has nothing to say.
final class Checks {

    private Checks() {}

    static Check anyOf(Check... checks) {
        return facts ->
                Stream.of(checks)
                        .map(it -> it.on(facts))
                        .reduce(CheckResult.clear(), CheckResult::and);
    }

    static Check ifYes(String question, Severity severity, String observed) {
        return answered(question).concernsIf(Checks::isYes, severity, observed);
    }

    static Check ifNo(String question, Severity severity, String observed) {
        return answered(question).concernsIf(Checks::isNo, severity, observed);
    }

    private static FactReader answered(String question) {
        return (facts, meaning) -> read(facts, question, meaning);
    }

    static Check ifChosen(String question, List<String> keys, Severity severity, String observed) {
        return facts ->
                read(
                        facts,
                        question,
                        value ->
                                value instanceof AnswerValue.Chosen(var key) && keys.contains(key)
                                        ? concern(severity, observed)
                                        : clear());
    }

    /// The day is within the period before today; the last day of the period counts.
    static Check ifWithin(String day, Period period, Severity severity, String observed) {
        return facts ->
                read(
                        facts,
                        day,
                        value ->
                                value instanceof AnswerValue.On(var on)
                                                && !on.isBefore(facts.today().minus(period))
                                        ? concern(severity, observed + " " + Days.staff(on) + ".")
                                        : clear());
    }

    /// The same for a period that the practice sets; `{}` in the observation stands for it.
    static Check ifWithin(String day, Amount period, Severity severity, String observed) {
        return facts -> {
            var since = facts.since(period);
            var words = observed.replace("{}", facts.words(period));
            return read(
                    facts,
                    day,
                    value ->
                            value instanceof AnswerValue.On(var on) && !on.isBefore(since)
                                    ? concern(severity, words + " " + Days.staff(on) + ".")
                                    : clear());
        };
    }

    /// A number of the evaluation that has no day of its own.
    static Check ifAmount(String question, Limit given, Severity severity) {
        return facts -> {
            var limit = given.in(facts);
            return read(
                    facts,
                    question,
                    value ->
                            value instanceof AnswerValue.Amount(var amount)
                                            && limit.crossedBy(amount)
                                    ? concern(severity, amountWords(question, value, limit))
                                    : clear());
        };
    }

    /// Reads one answer: what it means if known, a gap if not, nothing if it does not apply. Beside
    /// a gap is what the patient answered at home, where that is a concern; beside an answer is
    /// what the patient or the referral says against it.
    static CheckResult read(
            Facts facts, String question, Function<AnswerValue, CheckResult> meaning) {
        return recorded(facts, question, meaning)
                .and(AtHome.worry(facts, question, meaning))
                .and(Contradiction.of(facts, question, meaning));
    }

    /// The same by what was recorded alone.
    static CheckResult recorded(
            Facts facts, String question, Function<AnswerValue, CheckResult> meaning) {
        if (facts.doesNotApply(question)) return clear();
        var open = facts.firstOpen(question);
        return switch (facts.answer(open)) {
            case Answer.Known<AnswerValue>(var value) -> meaning.apply(value);
            case Answer.NotKnown<AnswerValue> _ ->
                    CheckResult.gap(open, Gap.Why.NOT_KNOWN, wording(open));
            case Answer.NotAsked<AnswerValue> _ ->
                    CheckResult.gap(open, Gap.Why.NOT_RECORDED, wording(open));
        };
    }

    static CheckResult clear() {
        return CheckResult.clear();
    }

    static CheckResult concern(Severity severity, String observed) {
        return CheckResult.concern(severity, observed);
    }

    /// The question's wording inside a sentence.
    static String wording(String question) {
        return small(Questions.the(question).text());
    }

    /// Its first letter small, as inside a sentence, unless an abbreviation begins it.
    static String small(String words) {
        if (words.length() < 2) return words;
        char second = words.charAt(1);
        if (second != ' ' && !Character.isLowerCase(second)) return words;
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// Its first letter large, as at the beginning of a line.
    static String large(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String amountWords(String question, AnswerValue value, Limit limit) {
        var amount = value instanceof AnswerValue.Amount(var it) ? it.toPlainString() : "";
        return Questions.the(question).text() + ": " + amount + ", " + limit.words() + ".";
    }

    static boolean isYes(AnswerValue value) {
        return value instanceof AnswerValue.YesNo(var yes) && yes;
    }

    static boolean isNo(AnswerValue value) {
        return !isYes(value);
    }
}
