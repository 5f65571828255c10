package org.threefold.rules;

import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.library.Sources.VERAART21;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.DayChecks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.Medicines.ifTaken;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import java.util.List;

/// Medicines that raise the pressure or disturb the rhythm, and those that were missed today.
final class PressureRules {

    private static final String PHARMACIST = "Pharmacist";

    /// The risk is that of CV-09: congenital long QT, or a QTc above 500 ms.
    private static final Check AT_RISK =
            anyOf(
                    Checks.ifYes("medical.long-qt", CAUTION, "Congenital long QT."),
                    measured(Measure.QTC, Limit.above(ScreeningSettings.LONG_QT), CAUTION));

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "DDI-04",
                                    "A monoamine oxidase inhibitor (phenelzine, tranylcypromine,"
                                            + " isocarboxazid, selegiline, linezolid, methylene blue)"
                                            + " needs clearance.")
                            .owner(MENTAL_HEALTH, "Psychiatrist or pharmacist")
                            .weighs(REQUIRES_CLEARANCE, BOTH)
                            .from(
                                    SPRAVATO.checked("monitor blood pressure"),
                                    VERAART21.checked(
                                            "case reports with tranylcypromine and esketamine: no"
                                                    + " relevant change"))
                            .cleared("Blood pressure every 5 to 10 minutes.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.MAOI,
                                            REQUIRES_CLEARANCE,
                                            "may raise blood pressure.")),
                    rule(
                                    "DDI-05",
                                    "Psychostimulants, sympathomimetics and decongestants call for"
                                            + " caution.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(SPRAVATO.checked("rise of blood pressure"))
                            .cleared(
                                    "The morning dose held if the prescriber says so; a plan for"
                                            + " blood pressure.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.STIMULANT,
                                            CAUTION,
                                            "raises blood pressure.")),
                    rule("DDI-16", "An antihypertensive missed today calls for caution.")
                            .owner(PAIN, "Session monitor")
                            .weighs(CAUTION, SESSION)
                            .from(POLICY.policy("missed on the day"))
                            .cleared("Given or held, as the prescriber says.")
                            .findsOnTheDay(PressureRules::missed),
                    rule("DDI-17", "Thyroid hormone calls for caution.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(CONVENTION.memory("hypertension and tachycardia"))
                            .cleared("Blood pressure watched.")
                            .finds(
                                    ifTaken(
                                            InteractionClass.THYROID_HORMONE,
                                            "medical.thyroid-replacement",
                                            CAUTION,
                                            "may raise blood pressure and heart rate.")),
                    rule("DDI-19", "Ondansetron where QTc is at risk calls for caution.")
                            .owner(PAIN, PHARMACIST)
                            .weighs(CAUTION, BOTH)
                            .from(CONVENTION.memory("QT"))
                            .cleared("Another antiemetic.")
                            .finds(PressureRules::rhythm));

    private PressureRules() {}

    /// Where the list is known and holds none, nobody need ask.
    private static CheckResult missed(Facts facts) {
        var asked =
                ifYes(
                                DayQuestion.ANTIHYPERTENSIVE_MISSED,
                                CAUTION,
                                "Antihypertensive missed today.")
                        .on(facts);
        boolean none =
                Medicines.taken(facts, InteractionClass.ANTIHYPERTENSIVE).isEmpty()
                        && Medicines.gaps(facts).gaps().isEmpty();
        return asked.concerns().isEmpty() && none ? CheckResult.clear() : asked;
    }

    private static CheckResult rhythm(Facts facts) {
        var taken = Medicines.taken(facts, InteractionClass.ONDANSETRON);
        if (taken.isEmpty()) return Medicines.gaps(facts);
        var risk = AT_RISK.on(facts);
        if (risk.concerns().isEmpty()) return risk;
        var observed = Medicines.words(taken) + " where QTc is at risk.";
        return CheckResult.concern(CAUTION, observed).and(risk);
    }
}
