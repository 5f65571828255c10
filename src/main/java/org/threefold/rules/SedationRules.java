package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CDC22;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.VERAART21;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Medicines.ifTaken;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Medicines that add to sedation. What is drunk is asked for by SUD-04; here alcohol counts where
/// it stands among the medicines.
final class SedationRules {

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "DDI-01",
                                    "Benzodiazepines call for caution; together with opioids of 50"
                                            + " MME a day or more, for clearance.")
                            .owner(MENTAL_HEALTH, "Psychiatrist or pharmacist")
                            .weighs(CAUTION, BOTH)
                            .from(
                                    VERAART21.checked(
                                            "repeatedly shown to shorten the antidepressant"
                                                    + " effect of ketamine"),
                                    CONVENTION.memory("sedation and respiratory depression"),
                                    CDC22.memory("50 MME a day"))
                            .cleared(
                                    "Not stopped abruptly; timing considered; dose and last intake"
                                            + " logged.")
                            .finds(SedationRules::benzodiazepines),
                    rule(
                                    "DDI-02",
                                    "Z-drugs, gabapentinoids, sedating antihistamines, muscle"
                                            + " relaxants, other depressants and alcohol call for"
                                            + " caution.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(CAUTION, BOTH)
                            .from(SPRAVATO.checked("additive sedation"))
                            .cleared("Saturation and level of sedation watched more closely.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.DEPRESSANT,
                                            CAUTION,
                                            "adds to sedation.")),
                    rule("DDI-10", "Any opioid calls for caution.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(CAUTION, BOTH)
                            .from(
                                    CONVENTION.memory(
                                            "additive sedation; in a taper, withdrawal looks like"
                                                    + " an effect"))
                            .cleared(
                                    "Morphine equivalent computed; naloxone offered; COWS in a"
                                            + " taper.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.OPIOID,
                                            "medications.opioids",
                                            CAUTION,
                                            "adds to sedation.")),
                    rule("DDI-11", "Opioids of 50 MME a day or more call for caution and naloxone.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(CAUTION, BOTH)
                            .from(CDC22.memory("50 MME a day: risk of overdose"))
                            .cleared("Naloxone.")
                            .finds(SedationRules::overdose));

    private SedationRules() {}

    private static CheckResult benzodiazepines(Facts facts) {
        var severity = Medicines.muchMorphine(facts) ? REQUIRES_CLEARANCE : CAUTION;
        var effect =
                "shortens the antidepressant effect and adds to sedation"
                        + (Medicines.muchMorphine(facts) ? ", with 50 MME a day or more." : ".");
        var found =
                ifTaken(
                                InteractionClass.BENZODIAZEPINE,
                                "medications.benzodiazepines",
                                severity,
                                effect)
                        .on(facts);
        return found.concerns().isEmpty() ? found : found.and(Medicines.morphineGap(facts));
    }

    private static CheckResult overdose(Facts facts) {
        if (Medicines.muchMorphine(facts)) {
            return CheckResult.concern(CAUTION, "Opioids of 50 MME a day or more.");
        }
        var missing = Medicines.morphineGap(facts);
        boolean none = facts.no("medications.opioids") && missing.gaps().isEmpty();
        return none ? missing.and(Medicines.gaps(facts)) : missing;
    }
}
