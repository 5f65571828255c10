package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.AUDIT_C;
import static org.threefold.library.Sources.CDC22;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.STATE_LAW;
import static org.threefold.library.Sources.TAPS;
import static org.threefold.library.Sources.VA_TRD;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Substance use. A finding here is a reason to talk, never a verdict on the person.
final class SubstanceUseRules {

    private static final String ADDICTION = "Addiction specialist";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "SUD-01",
                                    "An active moderate or severe use disorder needs clearance;"
                                            + " intoxication or withdrawal stops the day.")
                            .owner(MENTAL_HEALTH, ADDICTION)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    ASRA18.secondary(
                                            "no serial infusions in active substance abuse"),
                                    TAPS.checked("2 or more: a use disorder is likely"),
                                    ADDY.checked("substance use disorder: careful evaluation"))
                            .cleared(
                                    "Addiction consultation, treatment engaged, monitoring agreed.",
                                    Validity.SUBSTANCE_USE)
                            .reportedAs(
                                    "substance",
                                    "abuse",
                                    "dependence",
                                    "addiction",
                                    "alcoholism",
                                    "use disorder",
                                    "drug overdose")
                            .part2()
                            .finds(SubstanceChecks::active),
                    rule(
                                    "SUD-02",
                                    "A ketamine or dissociative use disorder is a contraindication;"
                                            + " in the past, it needs clearance.")
                            .owner(MENTAL_HEALTH, ADDICTION)
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    VA_TRD.secondary("a positive drug screen excludes"),
                                    TAPS.memory("item 9 names special K"),
                                    POLICY.policy("absolute while current"))
                            .cleared(
                                    "Past: 12 months of remission. Current: not clearable.",
                                    Validity.SUBSTANCE_USE)
                            .reportedAs("ketamine", "phencyclidine")
                            .part2()
                            .finds(SubstanceChecks::dissociatives),
                    rule(
                                    "SUD-03",
                                    "A use disorder in remission for less than 12 months needs"
                                            + " clearance.")
                            .owner(MENTAL_HEALTH, ADDICTION)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(POLICY.policy("12 months of remission"))
                            .cleared("A plan for relapse.", Validity.SUBSTANCE_USE)
                            .reportedAs("use disorder", "abuse", "dependence")
                            .part2()
                            .finds(SubstanceChecks::earlyRemission),
                    rule(
                                    "SUD-04",
                                    "AUDIT-C of 4 or more (men) or 3 or more (women) calls for"
                                            + " caution; of 8 or more, for clearance.")
                            .owner(MENTAL_HEALTH, "Therapist or addiction specialist")
                            .weighs(CAUTION, BOTH)
                            .from(
                                    AUDIT_C.secondary("4 or more in men, 3 or more in women"),
                                    POLICY.policy("8 or more requires clearance"))
                            .cleared(
                                    "Brief intervention; risk of withdrawal; liver tests.",
                                    Validity.SUBSTANCE_USE)
                            .reportedAs("alcohol")
                            .part2()
                            .finds(SubstanceChecks::alcohol),
                    rule(
                                    "SUD-05",
                                    "An opioid use disorder, or its treatment with methadone or"
                                            + " buprenorphine, needs clearance.")
                            .owner(MENTAL_HEALTH, ADDICTION)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    ADDY.checked("substance use disorder: careful evaluation"),
                                    CONVENTION.memory("coordination with the prescriber"))
                            .cleared(
                                    "Coordination with that prescriber, under a Part 2 consent.",
                                    Validity.SUBSTANCE_USE)
                            .reportedAs(
                                    "opioid abuse",
                                    "opioid dependence",
                                    "opioid use disorder",
                                    "misuse")
                            .part2()
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "substance.opioids-disorder",
                                                    REQUIRES_CLEARANCE,
                                                    "Opioid use disorder in the history."),
                                            ifYes(
                                                    "substance.moud",
                                                    REQUIRES_CLEARANCE,
                                                    "Methadone or buprenorphine for opioid use"
                                                            + " disorder."))),
                    rule(
                                    "SUD-06",
                                    "The prescription monitoring programme was queried within 7"
                                            + " days.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(INFO_MISSING, BOTH)
                            .from(
                                    STATE_LAW.memory("interval of the state"),
                                    POLICY.policy("7 days before a course"))
                            .cleared("The query recorded.")
                            .finds(SubstanceChecks::monitoringProgramme),
                    rule(
                                    "SUD-07",
                                    "An unexpected urine drug test needs a conversation and a"
                                            + " confirmatory test.")
                            .owner(MENTAL_HEALTH, ADDICTION)
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(CDC22.memory("in its spirit: never a refusal by itself"))
                            .cleared("Conversation and confirmatory test.", Validity.SUBSTANCE_USE)
                            .part2()
                            .finds(SubstanceChecks::urineTest),
                    rule(
                                    "SUD-08",
                                    "Lost doses, extra sources or early requests need a stewardship"
                                            + " review.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(POLICY.policy("off-protocol use"))
                            .cleared("Stewardship review.", Validity.SUBSTANCE_USE)
                            .part2()
                            .finds(
                                    ifYes(
                                            "substance.off-protocol",
                                            REQUIRES_CLEARANCE,
                                            "Lost doses, extra sources or early requests.")));

    private SubstanceUseRules() {}
}
