package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.SPRAVATO_EU;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifAmount;
import static org.threefold.rules.Checks.ifChosen;
import static org.threefold.rules.Checks.ifWithin;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.time.Period;
import java.util.List;

/// The heart and the vessels: what has happened, and what is there.
final class CardiovascularRules {

    private static final String CARDIOLOGIST = "Cardiologist";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "CV-01",
                                    "Aneurysmal vascular disease or an arteriovenous malformation"
                                            + " is a contraindication.")
                            .owner(PAIN, "Cardiologist or neurologist")
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    SPRAVATO.checked("contraindicated"),
                                    POLICY.policy("a repaired lesion requires clearance instead"))
                            .cleared(
                                    "Not clearable unless repaired; then a specialist's letter.",
                                    Validity.CARDIAC)
                            .reportedAsYesTo("medical.aneurysm")
                            .finds(CardiovascularRules::aneurysm),
                    rule("CV-02", "A history of intracerebral hemorrhage is a contraindication.")
                            .owner(PAIN, "Neurologist")
                            .weighs(ABSOLUTE, INTAKE)
                            .from(SPRAVATO.checked("contraindicated"))
                            .cleared("Not clearable. A corrected fact reopens it.")
                            .reportedAs("intracerebral h", "cerebral hemorrhage")
                            .finds(
                                    ifYes(
                                            "medical.intracerebral-hemorrhage",
                                            ABSOLUTE,
                                            "Intracerebral hemorrhage in the history.")),
                    rule(
                                    "CV-03",
                                    "A cardiovascular event within 6 weeks is a contraindication"
                                            + " until day 43.")
                            .owner(PAIN, CARDIOLOGIST)
                            .weighs(ABSOLUTE, BOTH)
                            .from(SPRAVATO_EU.memory("contraindicated within 6 weeks of an event"))
                            .cleared("Time; from day 43 on, clearance under CV-05.")
                            .reportedAs(
                                    "myocardial infarction",
                                    "stroke",
                                    "unstable angina",
                                    "transient ischemic")
                            .finds(
                                    ifWithin(
                                            "medical.cv-event-on",
                                            Period.ofWeeks(6),
                                            ABSOLUTE,
                                            "Cardiovascular event within 6 weeks, on")),
                    rule(
                                    "CV-04",
                                    "Heart failure, uncontrolled arrhythmia or severe valve disease"
                                            + " needs clearance.")
                            .owner(PAIN, CARDIOLOGIST)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    ASRA18.secondary("poorly controlled cardiovascular disease"),
                                    ADDY.checked(
                                            "severe cardiovascular disease: careful evaluation"),
                                    POLICY.policy("ejection fraction below 40 %"))
                            .cleared(
                                    "Cardiology letter and ECG, with or without echocardiography.",
                                    Validity.CARDIAC)
                            .reportedAs(
                                    "heart failure",
                                    "cardiomyopathy",
                                    "arrhythmia",
                                    "atrial fib",
                                    "aortic stenosis",
                                    "mitral stenosis")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.heart-failure-decompensated",
                                                    ABSOLUTE,
                                                    "Heart failure decompensated now."),
                                            ifChosen(
                                                    "medical.nyha-class",
                                                    List.of("3", "4"),
                                                    REQUIRES_CLEARANCE,
                                                    "Heart failure, NYHA class III or IV."),
                                            ifAmount(
                                                    "medical.ejection-fraction",
                                                    Limit.below(
                                                            ScreeningSettings.EJECTION_FRACTION),
                                                    REQUIRES_CLEARANCE),
                                            ifYes(
                                                    "medical.arrhythmia-uncontrolled",
                                                    REQUIRES_CLEARANCE,
                                                    "Uncontrolled arrhythmia."),
                                            ifYes(
                                                    "medical.valve-disease-severe",
                                                    REQUIRES_CLEARANCE,
                                                    "Severe valve disease."))),
                    rule(
                                    "CV-05",
                                    "Stable ischemic heart disease, past stroke or TIA, or"
                                            + " peripheral artery disease needs clearance.")
                            .owner(PAIN, CARDIOLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASRA18.secondary(
                                            "rule out poorly controlled ischemic heart disease"))
                            .cleared(
                                    "ECG and a note of the cardiologist or family physician.",
                                    Validity.CARDIAC)
                            .reportedAs(
                                    "coronary",
                                    "ischemic heart",
                                    "angina",
                                    "myocardial",
                                    "stroke",
                                    "transient ischemic",
                                    "peripheral artery")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.ischemic-heart-disease",
                                                    REQUIRES_CLEARANCE,
                                                    "Ischemic heart disease."),
                                            ifYes(
                                                    "medical.stroke-past",
                                                    REQUIRES_CLEARANCE,
                                                    "Stroke or TIA in the past."),
                                            ifYes(
                                                    "medical.peripheral-artery-disease",
                                                    REQUIRES_CLEARANCE,
                                                    "Peripheral artery disease."),
                                            ifYes(
                                                    "medical.cv-event",
                                                    REQUIRES_CLEARANCE,
                                                    "Cardiovascular event in the past."))),
                    rule("CV-11", "A history of hypertensive encephalopathy needs clearance.")
                            .owner(PAIN, CARDIOLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(SPRAVATO.secondary("hypertensive encephalopathy"))
                            .cleared("A plan with frequent blood pressure.", Validity.CARDIAC)
                            .reportedAsYesTo("medical.hypertensive-encephalopathy")
                            .finds(
                                    ifYes(
                                            "medical.hypertensive-encephalopathy",
                                            REQUIRES_CLEARANCE,
                                            "Hypertensive encephalopathy in the history.")));

    private CardiovascularRules() {}

    private static CheckResult aneurysm(Facts facts) {
        var severity = facts.yes("medical.aneurysm-repaired") ? REQUIRES_CLEARANCE : ABSOLUTE;
        var observed =
                facts.yes("medical.aneurysm-repaired")
                        ? "Repaired aneurysmal disease or arteriovenous malformation."
                        : "Aneurysmal vascular disease or arteriovenous malformation.";
        return ifYes("medical.aneurysm", severity, observed).on(facts);
    }
}
