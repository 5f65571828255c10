package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASRA18;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.KETAMINE_LABEL;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.VA_TRD;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifWithin;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Psychosis and mania.
final class PsychiatricRules {

    private static final String PSYCHIATRIST = "Psychiatrist or mental-health prescriber";

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "PSY-01",
                                    "Active psychosis, or an acute episode within 12 months, is a"
                                            + " contraindication.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, BOTH)
                            .from(
                                    ASRA18.secondary("relative contraindication: active psychosis"),
                                    ADDY.checked(
                                            "a history of psychosis is considered a"
                                                    + " contraindication"),
                                    POLICY.policy("12 months since an episode"))
                            .cleared("Not clearable. A corrected fact reopens it.")
                            .reportedAs(
                                    "psychosis",
                                    "psychoses",
                                    "psychotic",
                                    "schizo",
                                    "delusion",
                                    "hallucinat")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "psychiatric.psychosis-now",
                                                    ABSOLUTE,
                                                    "Hallucinations or delusions now."),
                                            ifWithin(
                                                    "psychiatric.psychosis-ended-on",
                                                    ScreeningSettings.PSYCHOSIS_EPISODE,
                                                    ABSOLUTE,
                                                    "Acute psychotic episode within {},"
                                                            + " ended"))),
                    rule(
                                    "PSY-02",
                                    "A history of a primary psychotic disorder, also in remission,"
                                            + " is a contraindication.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    ADDY.checked(
                                            "a history of psychosis is considered a"
                                                    + " contraindication"),
                                    SPRAVATO.checked(
                                            "assess carefully; only if the benefit outweighs the"
                                                    + " risk"))
                            .cleared(
                                    "Not clearable under the present policy, which follows the"
                                            + " stricter source.")
                            .reportedAs(
                                    "schizo", "psychosis", "psychoses", "psychotic", "delusional")
                            .finds(PsychiatricRules::psychosisInTheHistory),
                    rule(
                                    "PSY-03",
                                    "A past brief or secondary psychosis needs a structured"
                                            + " psychiatric evaluation.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(POLICY.policy("by extension of PSY-02"))
                            .cleared("Structured psychiatric evaluation.", Validity.PSYCHIATRIC)
                            .reportedAs("psychosis", "psychoses", "psychotic", "puerperal")
                            .finds(
                                    ifYes(
                                            "psychiatric.psychosis-secondary",
                                            REQUIRES_CLEARANCE,
                                            "Brief or secondary psychosis in the past.")),
                    rule(
                                    "PSY-04",
                                    "Schizophrenia or bipolar I with psychosis in a first-degree"
                                            + " relative calls for caution.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(CAUTION, INTAKE)
                            .from(
                                    CONVENTION.memory("family history of psychosis"),
                                    POLICY.policy("caution"))
                            .cleared("Psychiatrist aware; low starting dose.", Validity.PSYCHIATRIC)
                            .reportedInFamily(
                                    "schizo",
                                    "bipolar",
                                    "psychosis",
                                    "psychoses",
                                    "psychotic",
                                    "delusional")
                            .finds(
                                    ifYes(
                                            "psychiatric.family-psychosis",
                                            CAUTION,
                                            "Psychosis in a first-degree relative.")),
                    rule("PSY-05", "Mania, hypomania or a mixed episode now is a contraindication.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, BOTH)
                            .from(CONVENTION.memory("a common exclusion in trials"))
                            .cleared("Not clearable while present.")
                            .reportedAs("mania", "manic", "hypomani")
                            .finds(
                                    ifYes(
                                            "psychiatric.mania-now",
                                            ABSOLUTE,
                                            "Mania, hypomania or a mixed episode now.")),
                    rule("PSY-06", "Bipolar I disorder or a history of mania needs clearance.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    VA_TRD.secondary("excludes bipolar disorder"),
                                    CONVENTION.memory("three months stable on a mood stabilizer"))
                            .cleared(
                                    "Stable for 3 months on a mood stabilizer, with a monitoring"
                                            + " plan.",
                                    Validity.PSYCHIATRIC)
                            .reportedAs("bipolar", "mania", "manic")
                            .finds(
                                    ifYes(
                                            "psychiatric.bipolar",
                                            REQUIRES_CLEARANCE,
                                            "Bipolar I disorder or mania in the history.")),
                    rule(
                                    "PSY-07",
                                    "A reaction of over 24 hours to ketamine or a psychedelic is a"
                                            + " contraindication.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    POLICY.policy("absolute"),
                                    KETAMINE_LABEL.checked("recurrence up to 24 hours"))
                            .cleared("Not clearable. A corrected fact reopens it.")
                            .finds(
                                    ifYes(
                                            "psychiatric.prolonged-reaction",
                                            ABSOLUTE,
                                            "Psychotic or dissociative reaction of over 24 hours in"
                                                    + " the past.")));

    private PsychiatricRules() {}

    /// The founding article's answer, unless the practice has adopted that of the label.
    private static CheckResult psychosisInTheHistory(Facts facts) {
        var weight =
                facts.isSet(ScreeningSettings.PSYCHOSIS_HISTORY, ScreeningSettings.ABSOLUTE)
                        ? ABSOLUTE
                        : REQUIRES_CLEARANCE;
        return ifYes(
                        "psychiatric.psychotic-disorder",
                        weight,
                        "Primary psychotic disorder in the history.")
                .on(facts);
    }
}
