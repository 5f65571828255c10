package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.SPRAVATO_EU;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifWithin;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.time.LocalDate;
import java.util.List;

/// Blood pressure, rhythm and the ECG: what is measured.
final class CirculationRules {

    private static final String ANESTHESIA = "Anesthesia or medical lead";

    /// What makes an ECG necessary (ASRA 2018: suspected or high risk of cardiovascular disease).
    private static final List<String> RISKS =
            List.of(
                    "medical.cv-risk",
                    "medical.ischemic-heart-disease",
                    "medical.heart-failure",
                    "medical.arrhythmia-uncontrolled",
                    "medical.valve-disease-severe",
                    "medical.cv-event",
                    "medical.stroke-past",
                    "medical.peripheral-artery-disease");

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "CV-06",
                                    "Uncontrolled hypertension needs clearance; 180/120 today stops"
                                            + " the day.")
                            .owner(PAIN, "Family physician or anesthesia")
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    SPRAVATO.secondary("above 140/90 consider delay"),
                                    POLICY.policy(
                                            "160/100 on two readings, 180/110 on any, a crisis"
                                                    + " within 6 months"))
                            .cleared(
                                    "Below 140/90, or an individual target, on 2 days or more.",
                                    Validity.CARDIAC)
                            .reportedAs("hypertension", "hypertensive")
                            .finds(
                                    anyOf(
                                            BloodPressureChecks::uncontrolled,
                                            ifWithin(
                                                    "medical.hypertensive-crisis-on",
                                                    ScreeningSettings.HYPERTENSIVE_CRISIS,
                                                    REQUIRES_CLEARANCE,
                                                    "Hypertensive crisis within {}, on"))),
                    rule(
                                    "CV-07",
                                    "Blood pressure above 140/90 (from 65 years: 150/90) before a"
                                            + " dose: hold and measure again.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(CAUTION, SESSION)
                            .from(
                                    SPRAVATO.secondary(
                                            "above 140/90 weigh the risk, consider delay"),
                                    SPRAVATO_EU.memory("above 150/90 from 65 years"))
                            .cleared(
                                    "A recheck below, or the benefit weighed and written down.",
                                    Validity.CARDIAC)
                            .finds(BloodPressureChecks::beforeDose),
                    rule(
                                    "CV-08",
                                    "A resting heart rate above 110 or below 50, or a new irregular"
                                            + " rhythm, calls for caution.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(CAUTION, SESSION)
                            .from(POLICY.policy("above 110 or below 50 a minute"))
                            .cleared("ECG and review by the prescriber.", Validity.CARDIAC)
                            .finds(
                                    anyOf(
                                            HeartRate.is(
                                                    Limit.above(ScreeningSettings.FAST_PULSE),
                                                    CAUTION),
                                            HeartRate.is(
                                                    Limit.below(ScreeningSettings.SLOW_PULSE),
                                                    CAUTION),
                                            HeartRate.irregular(CAUTION, "New irregular rhythm."))),
                    rule(
                                    "CV-09",
                                    "A QTc above 500 ms, or long QT with QT medicines, calls for"
                                            + " caution.")
                            .owner(PAIN, "Cardiologist")
                            .weighs(CAUTION, INTAKE)
                            .from(
                                    CONVENTION.memory("mainly for the choice of antiemetic"),
                                    POLICY.policy("500 ms"))
                            .cleared(
                                    "Review, mainly of the antiemetic (ondansetron).",
                                    Validity.CARDIAC)
                            .reportedAsYesTo("medical.long-qt")
                            .finds(
                                    anyOf(
                                            measured(
                                                    Measure.QTC,
                                                    Limit.above(ScreeningSettings.LONG_QT),
                                                    CAUTION),
                                            ifYes(
                                                    "medical.qt-drugs",
                                                    CAUTION,
                                                    "Congenital long QT with QT medicines."))),
                    rule("CV-10", "With cardiovascular risk there is an ECG of the last 12 months.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(INFO_MISSING, INTAKE)
                            .from(
                                    ASRA18.secondary(
                                            "baseline ECG if cardiovascular disease is suspected or"
                                                    + " likely"),
                                    POLICY.policy("12 months"))
                            .cleared("An ECG.", Validity.CARDIAC)
                            .reportedAs(
                                    "coronary",
                                    "hypertension",
                                    "heart",
                                    "angina",
                                    "atrial",
                                    "diabetes")
                            .finds(CirculationRules::ecg),
                    rule("CV-12", "Pheochromocytoma is a contraindication until treated.")
                            .owner(PAIN, "Endocrinologist")
                            .weighs(ABSOLUTE, INTAKE)
                            .from(CONVENTION.memory("pheochromocytoma"))
                            .cleared("Resection or blockade documented.")
                            .reportedAsYesTo("medical.pheochromocytoma")
                            .finds(CirculationRules::pheochromocytoma));

    private CirculationRules() {}

    private static CheckResult ecg(Facts facts) {
        var recent = facts.day("medical.ecg-on").filter(day -> !day.isBefore(oldestEcg(facts)));
        if (facts.yes("medical.ecg-done") && recent.isPresent()) return CheckResult.clear();
        if (RISKS.stream().anyMatch(facts::yes)) {
            return CheckResult.concern(
                    INFO_MISSING,
                    "Cardiovascular risk, and no ECG of the last "
                            + facts.words(FreshnessSettings.ECG)
                            + ".");
        }
        return RISKS.stream()
                .map(risk -> ifYes(risk, INFO_MISSING, "").on(facts))
                .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static LocalDate oldestEcg(Facts facts) {
        return facts.since(FreshnessSettings.ECG);
    }

    private static CheckResult pheochromocytoma(Facts facts) {
        return facts.yes("medical.pheochromocytoma")
                        && facts.yes("medical.pheochromocytoma-treated")
                ? CheckResult.clear()
                : ifYes(
                                "medical.pheochromocytoma",
                                ABSOLUTE,
                                "Pheochromocytoma, not known to be treated.")
                        .on(facts);
    }
}
