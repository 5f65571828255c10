package org.threefold.rules;

import static org.threefold.history.ObservationKind.EXPECTED_CHANGE;
import static org.threefold.history.ObservationKind.NO_OTHER_OPTION;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.FDA23;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifAmount;
import static org.threefold.rules.Checks.ifNo;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Measurements.answered;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// What the person expects and asks for, and who can be reached.
final class ExpectationRules {

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "PSY-17",
                                    "An expectation that treatment cannot meet needs a session"
                                            + " before the decision.")
                            .owner(THERAPY, "Therapist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ADDY.checked(
                                            "treatment expectations are part of the evaluation"),
                                    POLICY.policy("an expected change of over 70 %"))
                            .cleared(
                                    "Expectation session documented, teach-back complete.",
                                    Validity.PSYCHIATRIC)
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "expectations.cure",
                                                    REQUIRES_CLEARANCE,
                                                    "Expects a cure."),
                                            ifYes(
                                                    "expectations.zero-pain",
                                                    REQUIRES_CLEARANCE,
                                                    "Expects no pain at all."),
                                            ifAmount(
                                                    "expectations.pain-change",
                                                    Limit.above(ScreeningSettings.EXPECTED_CHANGE),
                                                    REQUIRES_CLEARANCE),
                                            answered(
                                                    EXPECTED_CHANGE,
                                                    "Expected change of pain, interview",
                                                    Limit.above(ScreeningSettings.EXPECTED_CHANGE),
                                                    REQUIRES_CLEARANCE),
                                            answered(
                                                    NO_OTHER_OPTION,
                                                    "Hopeless or no other option, interview",
                                                    Limit.atLeast("1"),
                                                    REQUIRES_CLEARANCE),
                                            ExpectationRules::lastResort)),
                    rule("LOG-11", "An emergency contact and a local emergency plan are on file.")
                            .owner(THERAPY, "Care coordinator")
                            .weighs(INFO_MISSING, BOTH)
                            .from(POLICY.policy("emergency contact and plan"))
                            .cleared("Contact and plan filled in.")
                            .finds(
                                    ifNo(
                                            "goals.emergency-contact",
                                            INFO_MISSING,
                                            "No emergency contact or local emergency plan.")),
                    rule("LOG-12", "Dosing at home or unsupervised is not part of this programme.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(ABSOLUTE, BOTH)
                            .from(
                                    FDA23.secondary(
                                            "unmonitored sedation and respiratory depression at"
                                                    + " home"),
                                    POLICY.policy("absolute in this programme"))
                            .cleared("Not clearable. The request withdrawn.")
                            .finds(
                                    ifYes(
                                            "expectations.home-dosing",
                                            ABSOLUTE,
                                            "Asks for dosing at home or unsupervised.")));

    private ExpectationRules() {}

    private static CheckResult lastResort(Facts facts) {
        boolean suicidal =
                !SuicidalityChecks.ideation(facts).concerns().isEmpty()
                        || !SuicidalityChecks.acute(facts).concerns().isEmpty();
        var observed =
                "Sees it as the last resort" + (suicidal ? ", with suicidal thoughts." : ".");
        return ifYes("expectations.last-resort", REQUIRES_CLEARANCE, observed).on(facts);
    }
}
