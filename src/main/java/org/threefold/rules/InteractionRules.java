package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.ANDRADE17;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.VERAART21;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Medicines.ifTaken;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;

import java.util.List;

/// Medicines that may change what ketamine does.
final class InteractionRules {

    private static final String PSYCHIATRIST = "Psychiatrist or mental-health prescriber";

    static final List<Rule> ALL =
            List.of(
                    rule("DDI-03", "Lamotrigine calls for caution.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(CAUTION, BOTH)
                            .from(VERAART21.checked("2 of 5 studies: weaker effects of ketamine"))
                            .cleared(
                                    "Recorded; the prescriber decides. Never stopped abruptly: rash"
                                            + " or seizure on restart.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.LAMOTRIGINE,
                                            CAUTION,
                                            "may weaken the effect of ketamine.")),
                    rule(
                                    "DDI-12",
                                    "Memantine, amantadine, dextromethorphan and other NMDA"
                                            + " antagonists call for caution.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(CAUTION, BOTH)
                            .from(CONVENTION.memory("pharmacodynamic overlap"))
                            .cleared("Recorded.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.NMDA_ANTAGONIST,
                                            CAUTION,
                                            "acts at the same receptor.")),
                    rule("DDI-13", "Haloperidol, risperidone and clozapine call for caution.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(CAUTION, BOTH)
                            .from(
                                    VERAART21.checked(
                                            "1 of 3 papers on haloperidol, imaging on risperidone,"
                                                    + " clozapine in schizophrenia; none for"
                                                    + " olanzapine"))
                            .cleared("Indication checked against the psychiatric rules.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.ANTIPSYCHOTIC,
                                            CAUTION,
                                            "may blunt effects; why is it taken?")),
                    rule(
                                    "DDI-14",
                                    "Lithium, SSRIs, SNRIs, tricyclics, bupropion and mirtazapine"
                                            + " may be combined: this rule informs and raises no"
                                            + " concern.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(CAUTION, BOTH)
                            .from(
                                    VERAART21.checked("lithium: no significant interaction"),
                                    ANDRADE17.checked("most antidepressants can be combined"),
                                    CONVENTION.memory(
                                            "SNRIs and tricyclics: watch blood pressure and heart"
                                                    + " rate"))
                            .cleared("Nothing to clear.")
                            .finds(InteractionRules::combinable),
                    rule("DDI-15", "Naltrexone calls for caution.")
                            .owner(MENTAL_HEALTH, PSYCHIATRIST)
                            .weighs(CAUTION, BOTH)
                            .from(CONVENTION.memory("conflicting reports"))
                            .cleared("Recorded; not together with opioids.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.NALTREXONE,
                                            CAUTION,
                                            "may weaken the antidepressant effect.")));

    private InteractionRules() {}

    /// Whatever the list holds, it is no concern; but a list that nobody knows is not clear.
    private static CheckResult combinable(Facts facts) {
        return Medicines.taken(facts, InteractionClass.COMBINABLE).isEmpty()
                ? Medicines.gaps(facts)
                : CheckResult.clear();
    }
}
