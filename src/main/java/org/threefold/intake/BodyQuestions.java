package org.threefold.intake;

import static org.threefold.intake.HomeQuestion.inWords;
import static org.threefold.intake.HomeQuestion.yesNo;

import java.util.List;

/// What a person knows of their heart, their body and their medicines. Their words are in
/// `questions.properties`.
final class BodyQuestions {

    private BodyQuestions() {}

    static List<HomeQuestion> heart() {
        return List.of(
                yesNo(
                        Chapter.HEART,
                        "medical.cv-event",
                        "myocardial infarction",
                        "stroke",
                        "unstable angina",
                        "transient ischemic"),
                yesNo(Chapter.HEART, "medical.heart-failure", "heart failure", "cardiomyopathy"),
                yesNo(
                        Chapter.HEART,
                        "medical.arrhythmia-uncontrolled",
                        "arrhythmia",
                        "atrial fibrillation"),
                yesNo(
                        Chapter.HEART,
                        "medical.hypertensive-crisis",
                        "hypertensive crisis",
                        "hypertensive emergency"),
                yesNo(Chapter.HEART, "medical.aneurysm", "aneurysm", "arteriovenous"),
                yesNo(
                        Chapter.HEART,
                        "medical.intracerebral-hemorrhage",
                        "intracerebral h",
                        "cerebral hemorrhage"));
    }

    static List<HomeQuestion> body() {
        return List.of(
                yesNo(
                        Chapter.BODY,
                        "medical.respiratory-severe",
                        "copd",
                        "chronic obstructive",
                        "emphysema"),
                yesNo(Chapter.BODY, "medical.sleep-apnea", "sleep apnea", "obstructive sleep"),
                yesNo(Chapter.BODY, "medical.sleep-apnea-treated").after("medical.sleep-apnea"),
                yesNo(
                        Chapter.BODY,
                        "medical.icp-raised",
                        "intracranial hypertension",
                        "hydrocephalus",
                        "pseudotumor"),
                yesNo(
                        Chapter.BODY,
                        "medical.head-injury",
                        "concussion",
                        "head injury",
                        "brain injury"),
                yesNo(Chapter.BODY, "medical.seizures", "epilep", "seizure"),
                yesNo(Chapter.BODY, "medical.glaucoma", "glaucoma", "ocular hypertension"),
                yesNo(Chapter.BODY, "medical.hepatic-impairment", "cirrhosis", "hepatic", "liver"),
                yesNo(
                        Chapter.BODY,
                        "medical.hyperthyroidism-uncontrolled",
                        "hyperthyroid",
                        "thyrotoxicosis"),
                yesNo(Chapter.BODY, "medical.porphyria", "porphyria"),
                yesNo(Chapter.BODY, "medical.cystitis-interstitial", "cystitis"),
                yesNo(Chapter.BODY, "medical.pregnancy-possible"),
                yesNo(Chapter.BODY, "medical.pregnant", "pregnan")
                        .after("medical.pregnancy-possible"),
                yesNo(Chapter.BODY, "medical.breastfeeding", "breastfe", "lactating", "lactation"),
                yesNo(Chapter.BODY, "medical.ketamine-allergy")
                        .reportedAsAllergy("ketamine", "esketamine"),
                yesNo(Chapter.BODY, "medical.anesthesia-reaction"),
                inWords(Chapter.BODY, "medical.allergies"));
    }

    static List<HomeQuestion> medicines() {
        return List.of(
                yesNo(Chapter.MEDICINES, "medications.opioids"),
                yesNo(Chapter.MEDICINES, "medications.benzodiazepines"),
                yesNo(Chapter.MEDICINES, "medications.over-the-counter"),
                inWords(Chapter.MEDICINES, "medications.over-the-counter-which")
                        .after("medications.over-the-counter"),
                inWords(Chapter.MEDICINES, "medications.concerns"));
    }
}
