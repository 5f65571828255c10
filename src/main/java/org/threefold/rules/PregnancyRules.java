package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifChosen;
import static org.threefold.rules.Checks.ifNo;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;

import java.time.LocalDate;
import java.util.List;

/// Pregnancy, breastfeeding, contraception. Whether pregnancy is possible is asked, never
/// concluded from the sex on a form.
final class PregnancyRules {

    private static final String OBSTETRICIAN = "Obstetrician";

    private static final int HOURS_OF_A_DAY = 24;

    static final List<Rule> ALL =
            List.of(
                    rule("OB-01", "Pregnancy is a contraindication.")
                            .owner(PAIN, OBSTETRICIAN)
                            .weighs(ABSOLUTE, BOTH)
                            .from(
                                    ASRA18.secondary("relative contraindication: pregnancy"),
                                    SPRAVATO.secondary("not recommended"),
                                    POLICY.policy("stricter than both: absolute"))
                            .cleared("Not clearable in this programme.")
                            .reportedAs("pregnan")
                            .finds(
                                    anyOf(
                                            ifYes("medical.pregnant", ABSOLUTE, "Pregnant."),
                                            PregnancyRules::positiveTest)),
                    rule(
                                    "OB-02",
                                    "Where pregnancy is possible there is a test of the same day or"
                                            + " within 72 hours.")
                            .owner(PAIN, "Session monitor")
                            .weighs(INFO_MISSING, SESSION)
                            .from(POLICY.policy("same day or 72 hours"))
                            .cleared("A urine test.")
                            .finds(PregnancyRules::test),
                    rule("OB-03", "Breastfeeding needs clearance.")
                            .owner(PAIN, OBSTETRICIAN)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(SPRAVATO.checked("advise not to breastfeed"))
                            .cleared("A plan to withhold milk.")
                            .reportedAs("breastfe", "lactating", "lactation")
                            .finds(
                                    ifYes(
                                            "medical.breastfeeding",
                                            REQUIRES_CLEARANCE,
                                            "Breastfeeding.")),
                    rule(
                                    "OB-04",
                                    "Where pregnancy is possible and no contraception is agreed,"
                                            + " caution.")
                            .owner(PAIN, "Family physician")
                            .weighs(CAUTION, INTAKE)
                            .from(SPRAVATO.checked("contraception"))
                            .cleared("Counselling.")
                            .finds(
                                    ifNo(
                                            "medical.contraception-plan",
                                            CAUTION,
                                            "Pregnancy is possible, and no contraception is"
                                                    + " agreed.")));

    private PregnancyRules() {}

    /// A test adds to the statement: it alarms when positive, and is not asked for by this rule.
    private static CheckResult positiveTest(Facts facts) {
        return facts.chosen("medical.pregnancy-test", "positive")
                ? ifChosen(
                                "medical.pregnancy-test",
                                List.of("positive"),
                                ABSOLUTE,
                                "Pregnancy test positive.")
                        .on(facts)
                : CheckResult.clear();
    }

    private static CheckResult test(Facts facts) {
        boolean possible = facts.yes("medical.pregnancy-possible");
        if (possible && facts.day("medical.pregnancy-test-on").isEmpty()) {
            return CheckResult.concern(
                    INFO_MISSING, "Pregnancy is possible, and no test is on file.");
        }
        return Checks.read(
                facts,
                "medical.pregnancy-test-on",
                value ->
                        value instanceof AnswerValue.On(var day) && day.isBefore(oldestTest(facts))
                                ? CheckResult.concern(
                                        INFO_MISSING,
                                        "The latest pregnancy test is of " + Days.staff(day) + ".")
                                : CheckResult.clear());
    }

    /// Hours, counted in whole days: of 72, the third day after may already be later, so it does
    /// not count.
    private static LocalDate oldestTest(Facts facts) {
        int hours = facts.set(FreshnessSettings.PREGNANCY_TEST).intValueExact();
        return facts.today().minusDays(Math.max(0, hours / HOURS_OF_A_DAY - 1));
    }
}
