package org.threefold.intake;

import static org.threefold.intake.HomeQuestion.inWords;
import static org.threefold.intake.HomeQuestion.yesNo;

import java.util.List;

/// What a person knows of their heart, their body and their medicines. In our own words.
final class BodyQuestions {

    private static final String HEART = "Heart and blood";
    private static final String BODY = "Your body";
    private static final String MEDICINES = "Your medicines";

    private BodyQuestions() {}

    static List<HomeQuestion> heart() {
        return List.of(
                yesNo(
                        HEART,
                        "medical.cv-event",
                        "Have you ever had a heart attack, a stroke, a mini-stroke or an operation"
                                + " on your heart?",
                        "myocardial infarction",
                        "stroke",
                        "unstable angina",
                        "transient ischemic"),
                yesNo(
                        HEART,
                        "medical.heart-failure",
                        "Has a doctor told you that you have a weak heart (heart failure)?",
                        "heart failure",
                        "cardiomyopathy"),
                yesNo(
                        HEART,
                        "medical.arrhythmia-uncontrolled",
                        "Does your heart often beat too fast, too slow or out of step, even with"
                                + " treatment?",
                        "arrhythmia",
                        "atrial fibrillation"),
                yesNo(
                        HEART,
                        "medical.hypertensive-crisis",
                        "Have you ever needed urgent help because your blood pressure was very"
                                + " high?",
                        "hypertensive crisis",
                        "hypertensive emergency"),
                yesNo(
                        HEART,
                        "medical.aneurysm",
                        "Do you have a weak spot or a tangle in a blood vessel (an aneurysm or"
                                + " AVM)?",
                        "aneurysm",
                        "arteriovenous"),
                yesNo(
                        HEART,
                        "medical.intracerebral-hemorrhage",
                        "Have you ever had bleeding in your brain?",
                        "intracerebral h",
                        "cerebral hemorrhage"));
    }

    static List<HomeQuestion> body() {
        return List.of(
                yesNo(
                        BODY,
                        "medical.respiratory-severe",
                        "Do you have a lung illness that makes it hard to breathe, such as COPD?",
                        "copd",
                        "chronic obstructive",
                        "emphysema"),
                yesNo(
                        BODY,
                        "medical.sleep-apnea",
                        "Has anyone told you that you stop breathing in your sleep (sleep apnea)?",
                        "sleep apnea",
                        "obstructive sleep"),
                yesNo(
                                BODY,
                                "medical.sleep-apnea-treated",
                                "Do you sleep with a breathing machine or another treatment?")
                        .after("medical.sleep-apnea"),
                yesNo(
                        BODY,
                        "medical.icp-raised",
                        "Has a doctor told you that the pressure in your head is too high?",
                        "intracranial hypertension",
                        "hydrocephalus",
                        "pseudotumor"),
                yesNo(
                        BODY,
                        "medical.head-injury",
                        "Have you ever hurt your head badly?",
                        "concussion",
                        "head injury",
                        "brain injury"),
                yesNo(
                        BODY,
                        "medical.seizures",
                        "Do you have seizures (fits)?",
                        "epilep",
                        "seizure"),
                yesNo(
                        BODY,
                        "medical.glaucoma",
                        "Do you have glaucoma, or high pressure in your eyes?",
                        "glaucoma",
                        "ocular hypertension"),
                yesNo(
                        BODY,
                        "medical.hepatic-impairment",
                        "Has a doctor told you that your liver does not work well?",
                        "cirrhosis",
                        "hepatic",
                        "liver"),
                yesNo(
                        BODY,
                        "medical.hyperthyroidism-uncontrolled",
                        "Do you have an overactive thyroid that is not yet under control?",
                        "hyperthyroid",
                        "thyrotoxicosis"),
                yesNo(
                        BODY,
                        "medical.porphyria",
                        "Do you or does your family have porphyria?",
                        "porphyria"),
                yesNo(
                        BODY,
                        "medical.cystitis-interstitial",
                        "Do you have a painful bladder that is often inflamed?",
                        "cystitis"),
                yesNo(
                                BODY,
                                "medical.pregnancy-possible",
                                "Could you become pregnant, or could you be pregnant now?")
                        .hint("Answer no if this cannot be so for you."),
                yesNo(BODY, "medical.pregnant", "Are you pregnant now?", "pregnan")
                        .after("medical.pregnancy-possible"),
                yesNo(
                        BODY,
                        "medical.breastfeeding",
                        "Are you breastfeeding?",
                        "breastfe",
                        "lactating",
                        "lactation"),
                yesNo(BODY, "medical.ketamine-allergy", "Have you ever had an allergy to ketamine?")
                        .reportedAsAllergy("ketamine", "esketamine"),
                yesNo(
                                BODY,
                                "medical.anesthesia-reaction",
                                "Did something go badly wrong when you were put to sleep for an"
                                        + " operation?")
                        .hint("A bad reaction to the sleeping medicine, not to the operation."),
                inWords(BODY, "medical.allergies", "What else are you allergic to?"));
    }

    static List<HomeQuestion> medicines() {
        return List.of(
                yesNo(
                                MEDICINES,
                                "medications.opioids",
                                "Do you take strong pain medicines (opioids)?")
                        .hint(
                                "Such as oxycodone, hydrocodone, tramadol, morphine or a fentanyl"
                                        + " patch."),
                yesNo(
                                MEDICINES,
                                "medications.benzodiazepines",
                                "Do you take medicines to calm you or to help you sleep?")
                        .hint("Such as lorazepam, diazepam, alprazolam or clonazepam."),
                yesNo(
                        MEDICINES,
                        "medications.over-the-counter",
                        "Do you take anything that no doctor prescribed, such as herbs or pills"
                                + " from the shop?"),
                inWords(
                                MEDICINES,
                                "medications.over-the-counter-which",
                                "What do you take that no doctor prescribed?")
                        .after("medications.over-the-counter"),
                inWords(
                        MEDICINES,
                        "medications.concerns",
                        "Is there anything about your medicines that worries you?"));
    }
}
