package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;
import java.util.stream.Stream;

/// Breathing, by day and asleep.
final class RespiratoryRules {

    private static final String ANESTHESIA = "Anesthesia or medical lead";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "RSP-01",
                                    "Severe respiratory disease, oxygen at home or saturation below"
                                            + " 92 % needs clearance.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    CONVENTION.memory("severe or unstable respiratory disease"),
                                    POLICY.policy("saturation at rest below 92 %"))
                            .cleared("A plan for airway and monitoring.")
                            .reportedAs(
                                    "copd",
                                    "chronic obstructive",
                                    "respiratory failure",
                                    "emphysema")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.respiratory-severe",
                                                    REQUIRES_CLEARANCE,
                                                    "Severe or unstable respiratory disease."),
                                            ifYes(
                                                    "medical.home-oxygen",
                                                    REQUIRES_CLEARANCE,
                                                    "Oxygen at home."),
                                            measured(
                                                    Measure.SPO2,
                                                    Limit.below(ScreeningSettings.SATURATION),
                                                    REQUIRES_CLEARANCE))),
                    rule(
                                    "RSP-02",
                                    "Untreated sleep apnea or a BMI of 40 calls for caution; with"
                                            + " opioids or benzodiazepines, for clearance.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(CAUTION, INTAKE)
                            .from(CONVENTION.memory("sleep apnea and sedation"))
                            .cleared("CPAP available; capnography.")
                            .reportedAs("sleep apnea", "obesity", "body mass index")
                            .finds(RespiratoryRules::asleep));

    private RespiratoryRules() {}

    private static CheckResult asleep(Facts facts) {
        var found = apnea(facts).and(weight(facts));
        if (found.concerns().isEmpty()) return found;
        var sedatives =
                anyOf(
                                ifYes("medications.opioids", REQUIRES_CLEARANCE, "Takes opioids."),
                                ifYes(
                                        "medications.benzodiazepines",
                                        REQUIRES_CLEARANCE,
                                        "Takes benzodiazepines."))
                        .on(facts);
        return found.and(sedatives);
    }

    private static CheckResult apnea(Facts facts) {
        return facts.yes("medical.sleep-apnea") && facts.yes("medical.sleep-apnea-treated")
                ? CheckResult.clear()
                : ifYes("medical.sleep-apnea", CAUTION, "Sleep apnea, not known to be treated.")
                        .on(facts);
    }

    private static CheckResult weight(Facts facts) {
        var kilograms = facts.amount("medical.weight");
        var centimetres = facts.amount("medical.height");
        if (kilograms.isEmpty() || centimetres.isEmpty()) return unweighed(facts);
        boolean reached = BodyMass.atLeast(40, kilograms.get(), centimetres.get());
        return reached ? CheckResult.concern(CAUTION, "BMI of 40 or more.") : CheckResult.clear();
    }

    private static CheckResult unweighed(Facts facts) {
        return Stream.of("medical.weight", "medical.height")
                .map(question -> Checks.read(facts, question, _ -> CheckResult.clear()))
                .reduce(CheckResult.clear(), CheckResult::and);
    }
}
