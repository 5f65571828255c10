package org.threefold.rules;

import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Days;

import java.util.Map;
import java.util.function.Function;

/// How rules PSY-08 and PSY-09 read the screener of the C-SSRS.
///
/// It stands beside the ASQ, the PHQ-9 and what a clinician recorded: whatever worries most counts.
/// Nobody has to ask it, so one that was not asked leaves no gap; and it reassures nobody, so one
/// that is old and found nothing is as if it had not been asked. Positive counts at any age, until
/// it is asked again, as with the ASQ. See decision 0048.
final class ColumbiaChecks {

    private static final String RESULT = "psychiatric.c-ssrs";
    private static final String DAY = "psychiatric.c-ssrs-on";

    private static final Map<String, String> POSITIVE =
            Map.of(
                    "low", "low: item 1 or 2",
                    "moderate", "moderate: item 3, or item 6 ever",
                    "high", "high: item 4, item 5, or item 6 within 3 months");

    private ColumbiaChecks() {}

    /// High is absolute on the day it was asked, and so if nobody wrote the day down.
    static CheckResult acute(Facts facts) {
        return asked(
                facts,
                result ->
                        result.equals("high")
                                ? CheckResult.concern(severity(facts), words(facts, result))
                                        .and(old(facts))
                                : CheckResult.clear());
    }

    /// High too, as an acute ASQ: after the emergency comes the written plan.
    static CheckResult ideation(Facts facts) {
        return asked(
                facts,
                result ->
                        POSITIVE.containsKey(result)
                                ? CheckResult.concern(REQUIRES_CLEARANCE, words(facts, result))
                                : CheckResult.clear());
    }

    private static CheckResult asked(Facts facts, Function<String, CheckResult> meaning) {
        return facts.answer(RESULT) instanceof Answer.NotAsked<AnswerValue>
                ? CheckResult.clear()
                : Checks.read(
                        facts,
                        RESULT,
                        value ->
                                value instanceof AnswerValue.Chosen(var result)
                                        ? meaning.apply(result)
                                        : CheckResult.clear());
    }

    private static Severity severity(Facts facts) {
        return facts.day(DAY).map(day -> !day.isBefore(facts.today())).orElse(true)
                ? ABSOLUTE
                : REQUIRES_CLEARANCE;
    }

    private static CheckResult old(Facts facts) {
        return Checks.read(
                facts,
                DAY,
                value ->
                        value instanceof AnswerValue.On(var day)
                                        && day.isBefore(
                                                facts.since(FreshnessSettings.QUESTIONNAIRE))
                                ? CheckResult.gap(
                                        DAY,
                                        Gap.Why.NOT_USABLE,
                                        "The C-SSRS is over %s old; it was not asked again."
                                                .formatted(
                                                        facts.words(
                                                                FreshnessSettings.QUESTIONNAIRE)))
                                : CheckResult.clear());
    }

    private static String words(Facts facts, String result) {
        return "The C-SSRS%s is %s."
                .formatted(
                        facts.day(DAY).map(day -> " of " + Days.staff(day)).orElse(""),
                        POSITIVE.get(result));
    }
}
