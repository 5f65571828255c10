package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.DayChecks.ifAmount;
import static org.threefold.rules.DayChecks.ifYes;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;
import org.threefold.settings.Amount;

import java.math.BigDecimal;
import java.util.List;

/// Weight, fasting, fever and cannabis on the day of a dose.
final class BodyOfTheDayRules {

    private static final String MONITOR = "Session monitor";

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    static final List<Rule> ALL =
            List.of(
                    rule("WT-01", "There is a weight of the last 30 days.")
                            .owner(PAIN, MONITOR)
                            .weighs(INFO_MISSING, SESSION)
                            .from(POLICY.policy("30 days"))
                            .cleared("Weighed.")
                            .findsOnTheDay(BodyOfTheDayRules::weighed),
                    rule(
                                    "BMI-01",
                                    "From a BMI of 30 on, the weight that the dose is reckoned by"
                                            + " is chosen explicitly.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(CAUTION, SESSION)
                            .from(POLICY.policy("BMI of 30"))
                            .cleared("Dosing weight chosen: actual or ideal body weight.")
                            .findsOnTheDay(BodyOfTheDayRules::mass),
                    rule(
                                    "NPO-01",
                                    "Not fasted calls for caution: delay. Intranasal, 2 hours from"
                                            + " food and 30 minutes from drink; otherwise 6 and 2"
                                            + " hours.")
                            .owner(PAIN, MONITOR)
                            .weighs(CAUTION, SESSION)
                            .from(
                                    SPRAVATO.secondary(
                                            "intranasal: food 2 hours, liquid 30 minutes"),
                                    CONVENTION.memory(
                                            "ASA fasting norms: solids 6 hours, clear liquids 2"),
                                    POLICY.policy("the same for every route but the nose"))
                            .cleared("Time.")
                            .findsOnTheDay(BodyOfTheDayRules::fasted),
                    rule("INF-01", "Fever or another acute illness calls for caution.")
                            .owner(PAIN, MONITOR)
                            .weighs(CAUTION, SESSION)
                            .from(POLICY.policy("38 °C or more"))
                            .cleared("Review by the prescriber.")
                            .findsOnTheDay(
                                    anyOf(
                                            ifAmount(
                                                    DayQuestion.TEMPERATURE,
                                                    Limit.atLeast(ScreeningSettings.FEVER),
                                                    CAUTION),
                                            ifYes(
                                                    DayQuestion.ACUTE_ILLNESS,
                                                    CAUTION,
                                                    "Acute illness."))),
                    rule("SUD-09", "Cannabis within 24 hours calls for caution.")
                            .owner(PAIN, MONITOR)
                            .weighs(CAUTION, SESSION)
                            .from(POLICY.policy("24 hours"))
                            .cleared("The session delayed.")
                            .findsOnTheDay(
                                    ifYes(
                                            DayQuestion.CANNABIS,
                                            CAUTION,
                                            "Cannabis within 24 hours.")));

    private BodyOfTheDayRules() {}

    private static CheckResult weighed(Facts facts) {
        return DayChecks.read(
                facts,
                DayQuestion.WEIGHED_ON,
                value ->
                        value instanceof AnswerValue.On(var day)
                                        && day.isBefore(facts.since(FreshnessSettings.WEIGHT))
                                ? CheckResult.concern(
                                        INFO_MISSING,
                                        "The latest weight is of " + Days.staff(day) + ".")
                                : CheckResult.clear());
    }

    /// Today's weight, else that of the evaluation.
    private static CheckResult mass(Facts facts) {
        var today = DayChecks.amount(facts, DayQuestion.WEIGHT);
        var kilograms = today.or(() -> facts.amount("medical.weight"));
        var centimetres = facts.amount("medical.height");
        if (kilograms.isEmpty()) return DayChecks.read(facts, DayQuestion.WEIGHT, _ -> clear());
        if (centimetres.isEmpty()) return Checks.read(facts, "medical.height", _ -> clear());
        int from = facts.set(ScreeningSettings.OBESITY).intValue();
        return BodyMass.atLeast(from, kilograms.get(), centimetres.get())
                ? CheckResult.concern(CAUTION, "BMI of " + from + " or more.")
                : clear();
    }

    private static CheckResult fasted(Facts facts) {
        return DayChecks.read(
                facts,
                DayQuestion.ROUTE,
                route ->
                        Route.INTRANASAL.is(route)
                                ? fasted(facts, "120", "30")
                                : fasted(
                                        facts,
                                        minutes(facts, BeforeDoseSettings.FOOD),
                                        minutes(facts, BeforeDoseSettings.DRINK)));
    }

    private static String minutes(Facts facts, Amount hours) {
        return facts.set(hours).multiply(MINUTES_OF_AN_HOUR).toPlainString();
    }

    private static CheckResult fasted(Facts facts, String food, String drink) {
        return anyOf(
                        ifAmount(DayQuestion.FOOD_MINUTES, Limit.below(food), CAUTION),
                        ifAmount(DayQuestion.DRINK_MINUTES, Limit.below(drink), CAUTION))
                .on(facts);
    }

    private static CheckResult clear() {
        return CheckResult.clear();
    }
}
