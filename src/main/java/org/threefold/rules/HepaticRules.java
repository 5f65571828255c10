package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.NOPPERS11;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifChosen;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// The liver.
final class HepaticRules {

    private static final String HEPATOLOGIST = "Hepatologist";

    /// What makes liver tests necessary before the first dose (ASRA 2018).
    private static final List<String> RISKS =
            List.of(
                    "substance.alcohol-disorder",
                    "medical.chronic-hepatitis",
                    "medical.hepatotoxic-drugs",
                    "medical.frequent-dosing-planned");

    private static final List<Measure> TESTS =
            List.of(Measure.ALT, Measure.AST, Measure.ALP, Measure.GGT);

    static final List<Rule> ALL =
            List.of(
                    rule("HEP-01", "Severe hepatic impairment is a contraindication.")
                            .owner(PAIN, HEPATOLOGIST)
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    ASRA18.secondary("severe hepatic disease: avoid"),
                                    SPRAVATO.secondary("severe: not recommended"))
                            .cleared("Not clearable. A corrected fact reopens it.")
                            .reportedAsYesTo("medical.hepatic-impairment")
                            .finds(
                                    anyOf(
                                            ifChosen(
                                                    "medical.child-pugh",
                                                    List.of("c"),
                                                    ABSOLUTE,
                                                    "Child-Pugh class C."),
                                            ifYes(
                                                    "medical.cirrhosis-decompensated",
                                                    ABSOLUTE,
                                                    "Decompensated cirrhosis."))),
                    rule("HEP-02", "Moderate hepatic impairment needs clearance.")
                            .owner(PAIN, HEPATOLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASRA18.secondary(
                                            "moderate hepatic disease: caution with monitoring"),
                                    SPRAVATO.secondary("moderate: longer monitoring"))
                            .cleared(
                                    "A letter; longer monitoring; liver tests each block of"
                                            + " sessions.",
                                    Validity.LABORATORY)
                            .reportedAs("cirrhosis", "hepatic", "liver")
                            .finds(
                                    ifChosen(
                                            "medical.child-pugh",
                                            List.of("b"),
                                            REQUIRES_CLEARANCE,
                                            "Child-Pugh class B.")),
                    rule(
                                    "HEP-03",
                                    "ALT, AST, ALP or GGT of three times the upper limit needs"
                                            + " clearance; during a course it stops the course"
                                            + " until then.")
                            .owner(PAIN, HEPATOLOGIST)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    NOPPERS11.checked(
                                            "three times the upper limit as the definition of"
                                                    + " injury"),
                                    POLICY.policy(
                                            "used as a limit for starting, and for stopping a course"))
                            .cleared("Repeated and normal, or explained.", Validity.LABORATORY)
                            .reportedAs("hepatitis", "liver", "hepatic")
                            .finds(HepaticRules::injury),
                    rule(
                                    "HEP-04",
                                    "With a risk for the liver there are liver tests of the last 90"
                                            + " days.")
                            .owner(PAIN, "Anesthesia or medical lead")
                            .weighs(INFO_MISSING, INTAKE)
                            .from(
                                    ASRA18.secondary("baseline liver tests where there is a risk"),
                                    POLICY.policy("90 days"))
                            .cleared("Liver tests with ALP and GGT.", Validity.LABORATORY)
                            .reportedAs("hepatitis", "alcohol")
                            .part2()
                            .finds(HepaticRules::testsWhereNeeded));

    private HepaticRules() {}

    private static CheckResult injury(Facts facts) {
        return TESTS.stream()
                .map(test -> measured(test, Limit.atLeast("3"), REQUIRES_CLEARANCE).on(facts))
                .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static CheckResult testsWhereNeeded(Facts facts) {
        if (TESTS.stream().allMatch(test -> isFresh(facts, test))) return CheckResult.clear();
        if (RISKS.stream().anyMatch(facts::yes)) {
            return CheckResult.concern(
                    INFO_MISSING,
                    "A risk for the liver, and no complete liver tests of the last "
                            + facts.words(FreshnessSettings.LABORATORY)
                            + ".");
        }
        return RISKS.stream()
                .map(risk -> ifYes(risk, INFO_MISSING, "").on(facts))
                .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static boolean isFresh(Facts facts, Measure test) {
        return facts.amount(test.value()).isPresent()
                && facts.day(test.day()).filter(day -> test.fresh(day, facts)).isPresent();
    }
}
