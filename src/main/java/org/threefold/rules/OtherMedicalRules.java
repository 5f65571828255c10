package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.KETAMINE_LABEL;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.library.Sources.SPRAVATO;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.intake.AllergyList;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Days;

import java.util.List;

/// Kidney, thyroid, bladder, porphyria, allergy, anesthesia and age.
final class OtherMedicalRules {

    private static final String ANESTHESIA = "Anesthesia or medical lead";

    private static final String KETAMINE_ALLERGY = "medical.ketamine-allergy";

    static final List<Rule> ALL =
            List.of(
                    rule("REN-01", "An eGFR below 30 calls for caution.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(CAUTION, INTAKE)
                            .from(CONVENTION.memory("eGFR below 30"))
                            .cleared("Review of the dose.", Validity.LABORATORY)
                            .reportedAs("kidney disease", "renal")
                            .finds(measured(Measure.EGFR, Limit.below("30"), CAUTION)),
                    rule("END-01", "Uncontrolled hyperthyroidism needs clearance.")
                            .owner(PAIN, "Endocrinologist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    CONVENTION.memory(
                                            "a precaution from the time of the first label"))
                            .cleared("Euthyroid or rate-controlled.", Validity.LABORATORY)
                            .reportedAs("hyperthyroid", "thyrotoxicosis", "graves")
                            .finds(
                                    ifYes(
                                            "medical.hyperthyroidism-uncontrolled",
                                            REQUIRES_CLEARANCE,
                                            "Uncontrolled hyperthyroidism or thyrotoxicosis.")),
                    rule("END-02", "On thyroid replacement there is a TSH of the last 12 months.")
                            .owner(PAIN, "Family physician")
                            .weighs(INFO_MISSING, INTAKE)
                            .from(POLICY.policy("12 months"))
                            .cleared("A TSH.", Validity.LABORATORY)
                            .reportedAs("hypothyroid")
                            .finds(OtherMedicalRules::tsh),
                    rule(
                                    "GU-01",
                                    "Interstitial or ulcerative cystitis needs clearance; from"
                                            + " ketamine, it is a contraindication.")
                            .owner(PAIN, "Urologist")
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(
                                    SPRAVATO.secondary("ulcerative or interstitial cystitis"),
                                    KETAMINE_LABEL.checked("urinary symptoms with long-term use"),
                                    POLICY.policy("ketamine cystitis ever is absolute"))
                            .cleared("Urology note.")
                            .reportedAs("cystitis")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.cystitis-ketamine",
                                                    ABSOLUTE,
                                                    "Ketamine-related bladder disease."),
                                            ifYes(
                                                    "medical.cystitis-interstitial",
                                                    REQUIRES_CLEARANCE,
                                                    "Interstitial or ulcerative cystitis."))),
                    rule("POR-01", "Acute porphyria needs clearance.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(CONVENTION.memory("possibly porphyrinogenic; databases disagree"))
                            .cleared("A porphyria drug database and a specialist asked.")
                            .reportedAsYesTo("medical.porphyria")
                            .finds(
                                    ifYes(
                                            "medical.porphyria",
                                            REQUIRES_CLEARANCE,
                                            "Acute porphyria.")),
                    rule(
                                    "ALG-01",
                                    "Hypersensitivity to ketamine, esketamine or an excipient is a"
                                            + " contraindication.")
                            .owner(PAIN, "Pharmacist")
                            .weighs(ABSOLUTE, BOTH)
                            .from(SPRAVATO.checked("contraindicated"))
                            .cleared(
                                    "Not clearable. An allergist's correction of the label reopens"
                                            + " it.")
                            .reportedAsYesTo(KETAMINE_ALLERGY)
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    KETAMINE_ALLERGY,
                                                    ABSOLUTE,
                                                    "Hypersensitivity to ketamine, esketamine or an"
                                                            + " excipient."),
                                            OtherMedicalRules::amongAllergies)),
                    rule(
                                    "ANE-01",
                                    "A serious reaction to ketamine or anesthesia, or a difficult"
                                            + " airway, needs clearance.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(REQUIRES_CLEARANCE, INTAKE)
                            .from(CONVENTION.memory("anesthetic history"))
                            .cleared("Evaluation of the airway.")
                            .reportedAs("difficult airway", "malignant hyperthermia")
                            .reportedAsAllergy("malignant hyperthermia", "anesthe")
                            .finds(
                                    anyOf(
                                            ifYes(
                                                    "medical.anesthesia-reaction",
                                                    REQUIRES_CLEARANCE,
                                                    "Serious reaction to ketamine or anesthesia in"
                                                            + " the past."),
                                            ifYes(
                                                    "medical.difficult-airway",
                                                    REQUIRES_CLEARANCE,
                                                    "Difficult airway."))),
                    rule("AGE-01", "Under 18 years there is no treatment in this programme.")
                            .owner(PAIN, "Care coordinator")
                            .weighs(ABSOLUTE, INTAKE)
                            .from(
                                    SPRAVATO.checked("not paediatric"),
                                    POLICY.policy("scope of the programme"))
                            .cleared("Not clearable. The eighteenth birthday.")
                            .finds(OtherMedicalRules::minor),
                    rule(
                                    "AGE-02",
                                    "From 65 years on, caution: lower start, plan against falls,"
                                            + " longer observation.")
                            .owner(PAIN, ANESTHESIA)
                            .weighs(CAUTION, INTAKE)
                            .from(CONVENTION.memory("65 years"))
                            .cleared("Lower starting dose, fall plan, longer observation.")
                            .finds(OtherMedicalRules::older));

    private OtherMedicalRules() {}

    /// The list of allergies is words: one that names ketamine contradicts whatever was answered to
    /// the question that asks for it.
    private static CheckResult amongAllergies(Facts facts) {
        boolean named =
                facts.answer("medical.allergies")
                                instanceof Answer.Known<AnswerValue>(AnswerValue.Text(var words))
                        && AllergyList.names(words, List.of("ketamine", "esketamine"));
        return named && !facts.yes(KETAMINE_ALLERGY) && !facts.askedAgain(KETAMINE_ALLERGY)
                ? Contradiction.found(
                        ABSOLUTE,
                        KETAMINE_ALLERGY,
                        "The recorded list of allergies names ketamine, and “hypersensitivity to"
                                + " ketamine” was not answered yes.")
                : CheckResult.clear();
    }

    private static CheckResult tsh(Facts facts) {
        var limit = facts.since(FreshnessSettings.TSH);
        if (facts.yes("medical.thyroid-replacement") && facts.day("medical.tsh-on").isEmpty()) {
            return CheckResult.concern(INFO_MISSING, "On thyroid replacement, and no TSH on file.");
        }
        return Checks.read(
                facts,
                "medical.tsh-on",
                value ->
                        value instanceof AnswerValue.On(var day) && day.isBefore(limit)
                                ? CheckResult.concern(
                                        INFO_MISSING,
                                        "The latest TSH is of " + Days.staff(day) + ".")
                                : CheckResult.clear());
    }

    private static CheckResult minor(Facts facts) {
        return facts.age()
                .map(
                        age ->
                                age < 18
                                        ? CheckResult.concern(ABSOLUTE, "Under 18 years.")
                                        : CheckResult.clear())
                .orElse(noBirthDate());
    }

    private static CheckResult older(Facts facts) {
        return facts.age()
                .map(
                        age ->
                                age >= 65
                                        ? CheckResult.concern(CAUTION, "Age " + age + ".")
                                        : CheckResult.clear())
                .orElse(noBirthDate());
    }

    private static CheckResult noBirthDate() {
        return CheckResult.gap("", Gap.Why.NOT_RECORDED, "date of birth");
    }
}
