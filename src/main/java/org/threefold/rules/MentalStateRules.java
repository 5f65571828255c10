package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.VA_TRD;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifWithin;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Trauma, personality, anxiety, cognition, capacity and free will.
final class MentalStateRules {

    private static final String PSYCHIATRIST = "Psychiatrist or mental-health prescriber";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "PSY-11",
                                    "Severe PTSD, complex trauma or a dissociative disorder needs"
                                            + " clearance.")
                            .owner(THERAPY, "Therapist together with the psychiatrist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(CONVENTION.memory("trauma-informed preparation"))
                            .cleared(
                                    "Trauma-informed preparation plan; stabilization documented.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("ptsd", "posttraumatic", "post traumatic", "dissociat")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "psychiatric.ptsd-severe",
                                                    REQUIRES_CLEARANCE,
                                                    "Severe PTSD or complex trauma."),
                                            ifYes(
                                                    "psychiatric.dissociative-disorder",
                                                    REQUIRES_CLEARANCE,
                                                    "Dissociative disorder."))),
                    rule(
                                    "PSY-12",
                                    "An unstable personality disorder, or a psychiatric stay within"
                                            + " 3 months, needs clearance.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(POLICY.policy("3 months since a psychiatric hospitalization"))
                            .cleared("Psychiatric evaluation.", Validity.PSYCHIATRIC)
                            .reportedAs("personality disorder", "borderline")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "psychiatric.personality-unstable",
                                                    REQUIRES_CLEARANCE,
                                                    "Severe personality disorder with"
                                                            + " instability."),
                                            ifWithin(
                                                    "psychiatric.hospitalized-until",
                                                    ScreeningSettings.HOSPITALIZATION,
                                                    REQUIRES_CLEARANCE,
                                                    "Psychiatric hospitalization within {},"
                                                            + " until"))),
                    rule("PSY-13", "Panic disorder or severe anxiety calls for caution.")
                            .owner(THERAPY, "Therapist")
                            .weighs(CAUTION, BOTH)
                            .from(
                                    ADDY.checked("panic attacks among the side effects"),
                                    POLICY.policy("GAD-7 of 15 or more"))
                            .cleared(
                                    "Preparation plan, lower first dose, rescue order.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("panic", "anxiety")
                            .finds(
                                    anyOf(
                                            measured(
                                                    Measure.GAD7_TOTAL,
                                                    Limit.atLeast(ScreeningSettings.GAD7_SEVERE),
                                                    CAUTION),
                                            ifYes(
                                                    "psychiatric.panic-disorder",
                                                    CAUTION,
                                                    "Panic disorder."))),
                    rule(
                                    "PSY-14",
                                    "Delirium is a contraindication while present, and needs"
                                            + " clearance for 30 days after.")
                            .owner(PAIN, "Anesthesia or medical lead")
                            .weighs(ABSOLUTE, BOTH)
                            .from(
                                    VA_TRD.secondary("excludes recent delirium"),
                                    POLICY.policy("30 days"))
                            .cleared("Resolution, and the cause treated.", Validity.PSYCHIATRIC)
                            .reportedAsYesTo("psychiatric.delirium")
                            .finds(MentalStateRules::delirium),
                    rule("PSY-15", "Dementia or a major neurocognitive disorder needs clearance.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(VA_TRD.secondary("excludes dementia"))
                            .cleared(
                                    "Capacity assessment; consent of a lawful surrogate.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("dementia", "alzheimer", "neurocognitive")
                            .finds(MentalStateRules::dementia),
                    rule(
                                    "PSY-16",
                                    "Without capacity to consent, or under coercion or mandate,"
                                            + " there is no treatment.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, BOTH)
                            .from(CONVENTION.memory("ethics of consent"))
                            .cleared("Not clearable. Capacity restored, or the mandate gone.")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "psychiatric.lacks-capacity",
                                                    ABSOLUTE,
                                                    "Lacks capacity to consent."),
                                            ifYes(
                                                    "psychiatric.not-voluntary",
                                                    ABSOLUTE,
                                                    "Coerced, or mandated by a court or an"
                                                            + " employer."))));

    private MentalStateRules() {}

    private static CheckResult delirium(Facts facts) {
        if (facts.yes("psychiatric.delirium-now"))
            return CheckResult.concern(ABSOLUTE, "Delirium now.");
        return anyOf(
                        ifYes("psychiatric.delirium-now", ABSOLUTE, "Delirium now."),
                        ifWithin(
                                "psychiatric.delirium-ended-on",
                                ScreeningSettings.DELIRIUM,
                                REQUIRES_CLEARANCE,
                                "Delirium within {}, ended"))
                .on(facts);
    }

    private static CheckResult dementia(Facts facts) {
        if (!facts.yes("psychiatric.dementia")) {
            return ifYes("psychiatric.dementia", REQUIRES_CLEARANCE, "").on(facts);
        }
        boolean nobodyConsents =
                facts.yes("psychiatric.lacks-capacity") && facts.no("psychiatric.surrogate");
        var open =
                ifYes(
                        "psychiatric.lacks-capacity",
                        REQUIRES_CLEARANCE,
                        "Lacks capacity to consent.");
        return nobodyConsents
                ? CheckResult.concern(
                        ABSOLUTE, "Dementia without capacity, and no lawful surrogate.")
                : CheckResult.concern(
                                REQUIRES_CLEARANCE, "Dementia or major neurocognitive disorder.")
                        .and(open.on(facts));
    }
}
