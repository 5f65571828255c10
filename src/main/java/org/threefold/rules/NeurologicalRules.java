package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifAmount;
import static org.threefold.rules.Checks.ifWithin;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Pressure in the head and in the eye, injury, seizures.
final class NeurologicalRules {

    private static final String NEUROLOGIST = "Neurologist";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "NEU-01",
                                    "Raised intracranial pressure needs clearance; symptomatic, it"
                                            + " is a contraindication.")
                            .owner(PAIN, NEUROLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASRA18.secondary(
                                            "relative contraindication: elevated intracranial"
                                                    + " pressure"),
                                    ADDY.checked(
                                            "elevated intracranial pressure: careful evaluation"))
                            .cleared(
                                    "Neurologist's letter; recent fundoscopy or opening pressure.",
                                    Validity.HEAD_OR_EYE_PRESSURE)
                            .reportedAsYesTo("medical.icp-raised")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.icp-raised",
                                                    REQUIRES_CLEARANCE,
                                                    "Raised intracranial pressure."),
                                            ifYes(
                                                    "medical.icp-symptomatic",
                                                    ABSOLUTE,
                                                    "It is symptomatic or uncontrolled."))),
                    rule(
                                    "NEU-02",
                                    "A mass in the brain, a head injury within 3 months or recent"
                                            + " surgery needs clearance.")
                            .owner(PAIN, NEUROLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASRA18.memory("by extension of raised intracranial pressure"),
                                    POLICY.policy("3 months since a head injury"))
                            .cleared("Imaging and a letter.")
                            .reportedAs(
                                    "brain",
                                    "concussion",
                                    "head injury",
                                    "intracranial",
                                    "glioma",
                                    "meningioma")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.cns-mass",
                                                    REQUIRES_CLEARANCE,
                                                    "Mass in the central nervous system."),
                                            ifWithin(
                                                    "medical.head-injury-on",
                                                    ScreeningSettings.HEAD_INJURY,
                                                    REQUIRES_CLEARANCE,
                                                    "Head injury within {}, on"),
                                            ifYes(
                                                    "medical.intracranial-surgery",
                                                    REQUIRES_CLEARANCE,
                                                    "Recent intracranial surgery."))),
                    rule("NEU-03", "A seizure within 6 months needs clearance.")
                            .owner(PAIN, NEUROLOGIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    CONVENTION.memory("uncontrolled seizure disorder"),
                                    POLICY.policy("6 months since a seizure"))
                            .cleared("A letter; theophylline, tramadol and bupropion looked for.")
                            .reportedAsYesTo("medical.seizures")
                            .finds(
                                    ifWithin(
                                            "medical.seizure-on",
                                            ScreeningSettings.SEIZURE,
                                            REQUIRES_CLEARANCE,
                                            "Seizure within {}, on")),
                    rule(
                                    "EYE-01",
                                    "Raised pressure in the eye, an open globe or recent eye"
                                            + " surgery needs clearance; acute closure is a"
                                            + " contraindication.")
                            .owner(PAIN, "Ophthalmologist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ASRA18.secondary(
                                            "relative contraindication: elevated intraocular"
                                                    + " pressure"),
                                    CONVENTION.memory("intraocular pressure above 21 mmHg"),
                                    POLICY.policy("6 weeks since eye surgery"))
                            .cleared(
                                    "A pressure reading and a letter.",
                                    Validity.HEAD_OR_EYE_PRESSURE)
                            .reportedAsYesTo("medical.glaucoma")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.angle-closure",
                                                    ABSOLUTE,
                                                    "Acute angle closure."),
                                            ifYes(
                                                    "medical.glaucoma-uncontrolled",
                                                    REQUIRES_CLEARANCE,
                                                    "Uncontrolled glaucoma."),
                                            ifAmount(
                                                    "medical.intraocular-pressure",
                                                    Limit.above("21"),
                                                    REQUIRES_CLEARANCE),
                                            ifYes(
                                                    "medical.open-globe",
                                                    REQUIRES_CLEARANCE,
                                                    "Open globe injury."),
                                            ifWithin(
                                                    "medical.eye-surgery-on",
                                                    ScreeningSettings.EYE_SURGERY,
                                                    REQUIRES_CLEARANCE,
                                                    "Eye surgery within {}, on"))));

    private NeurologicalRules() {}
}
