package org.threefold.rules;

import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;

import java.time.Period;
import java.util.List;

/// How rules PSY-08 and PSY-09 read what was asked about suicide.
///
/// What is acute is absolute on the day it was asked, and so if nobody wrote the day down. Later,
/// until somebody asks again, it still needs the clearance of its owner.
final class SuicidalityChecks {

    /// The screener of the C-SSRS asks for behavior within 3 months; from memory, see PSY-08.
    private static final Period BEHAVIOR = Period.ofMonths(3);

    private SuicidalityChecks() {}

    static CheckResult acute(Facts facts) {
        var severity = isOfToday(facts) ? ABSOLUTE : REQUIRES_CLEARANCE;
        return Checks.anyOf(
                        Checks.ifChosen("psychiatric.asq", List.of("acute"), severity, asq(facts)),
                        ColumbiaChecks::acute,
                        Checks.ifYes(
                                "psychiatric.suicide-plan",
                                severity,
                                "Suicidal intent or plan in the past month."),
                        Checks.ifWithin(
                                "psychiatric.suicide-behavior-on",
                                BEHAVIOR,
                                severity,
                                "Suicidal behavior within 3 months, on"),
                        SuicidalityChecks::dayOfScreen)
                .on(facts);
    }

    /// What any screen that a clinician asked says of thoughts of suicide.
    static CheckResult ideation(Facts facts) {
        return Checks.anyOf(SuicidalityChecks::ofTheAsq, ColumbiaChecks::ideation).on(facts);
    }

    /// The ASQ counts while it is fresh, like every measurement; positive counts at any age.
    private static CheckResult ofTheAsq(Facts facts) {
        return Checks.read(
                facts,
                "psychiatric.asq",
                value ->
                        value instanceof AnswerValue.Chosen(var result)
                                        && !result.equals("negative")
                                ? CheckResult.concern(REQUIRES_CLEARANCE, "The ASQ is positive.")
                                : dayOfScreen(facts));
    }

    private static CheckResult dayOfScreen(Facts facts) {
        return Checks.read(
                facts,
                "psychiatric.asq-on",
                value ->
                        value instanceof AnswerValue.On(var day)
                                        && day.isBefore(
                                                facts.since(FreshnessSettings.QUESTIONNAIRE))
                                ? CheckResult.gap(
                                        "psychiatric.asq-on",
                                        Gap.Why.NOT_USABLE,
                                        "The ASQ is of "
                                                + Days.staff(day)
                                                + "; that is over "
                                                + facts.words(FreshnessSettings.QUESTIONNAIRE)
                                                + " ago.")
                                : CheckResult.clear());
    }

    private static String asq(Facts facts) {
        return facts.day("psychiatric.asq-on")
                .map(day -> "The ASQ of " + Days.staff(day) + " is positive and acute.")
                .orElse("The ASQ is positive and acute.");
    }

    private static boolean isOfToday(Facts facts) {
        return facts.day("psychiatric.asq-on")
                .map(day -> !day.isBefore(facts.today()))
                .orElse(true);
    }
}
