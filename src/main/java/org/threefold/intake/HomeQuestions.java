package org.threefold.intake;

import static org.threefold.intake.HomeQuestion.inWords;
import static org.threefold.intake.HomeQuestion.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is asked at home: of the facts that the screening rules read (section 2 of the clinical
/// specification), those that a person knows of themselves. What needs a reading, a test or a
/// clinician's judgement is not here; nor are thoughts of suicide, which are asked in person, or
// with
/// help at hand (ASQ, PHQ-9).
///
/// The wording is this practice's own and no instrument's.
public final class HomeQuestions {

    private static final String HEART = "Heart and blood";
    private static final String BODY = "Your body";
    private static final String MEDICINES = "Your medicines";
    private static final String MIND = "Your mind";
    private static final String USE = "Alcohol and drugs";
    private static final String HOME = "Your home and your hopes";

    static final List<HomeQuestion> ALL =
            Stream.of(heart(), body(), medicines(), mind(), use(), home())
                    .flatMap(List::stream)
                    .toList();

    private HomeQuestions() {}

    public static Optional<HomeQuestion> find(String about) {
        return ALL.stream().filter(it -> it.about().equals(about)).findFirst();
    }

    /// Those that are asked, given the answers so far.
    static List<HomeQuestion> reached(Map<String, HomeAnswer> answers) {
        return ALL.stream().filter(it -> applies(it, answers)).toList();
    }

    /// Those that everybody is asked.
    static List<String> always() {
        return ALL.stream().filter(it -> it.after() == null).map(HomeQuestion::about).toList();
    }

    private static boolean applies(HomeQuestion question, Map<String, HomeAnswer> answers) {
        if (question.after() == null) return true;
        var parent = answers.get(question.after());
        return parent != null && parent.told().equals(new Told.YesNo(true));
    }

    private static List<HomeQuestion> heart() {
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

    private static List<HomeQuestion> body() {
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
                        "lactat"),
                yesNo(
                        BODY,
                        "medical.ketamine-allergy",
                        "Have you ever had an allergy to ketamine?",
                        "ketamine"),
                yesNo(
                                BODY,
                                "medical.anesthesia-reaction",
                                "Did something go badly wrong when you were put to sleep for an"
                                        + " operation?")
                        .hint("A bad reaction to the sleeping medicine, not to the operation."),
                inWords(BODY, "medical.allergies", "What else are you allergic to?"));
    }

    private static List<HomeQuestion> medicines() {
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

    private static List<HomeQuestion> mind() {
        return List.of(
                yesNo(
                        MIND,
                        "psychiatric.psychosis-now",
                        "Do you hear or see things now that other people do not?",
                        "hallucinat",
                        "psychos",
                        "psychot"),
                yesNo(
                        MIND,
                        "psychiatric.psychotic-disorder",
                        "Has a doctor ever said that you have schizophrenia or another psychosis?",
                        "schizo",
                        "psychos",
                        "psychot"),
                yesNo(
                        MIND,
                        "psychiatric.family-psychosis",
                        "Does a parent, brother, sister or child of yours have schizophrenia?"),
                yesNo(
                        MIND,
                        "psychiatric.bipolar",
                        "Has a doctor ever said that you have bipolar illness or mania?",
                        "bipolar",
                        "mania",
                        "manic"),
                yesNo(
                        MIND,
                        "psychiatric.prolonged-reaction",
                        "Did ketamine or a drug like it ever leave you confused for more than a"
                                + " day?"),
                yesNo(
                        MIND,
                        "psychiatric.ptsd-severe",
                        "Do bad memories of something terrible still take over your days?",
                        "posttraumatic",
                        "post traumatic",
                        "ptsd"),
                yesNo(MIND, "psychiatric.panic-disorder", "Do you have panic attacks?", "panic"),
                yesNo(
                        MIND,
                        "psychiatric.dissociative-disorder",
                        "Do you often feel cut off from yourself or from what is around you?",
                        "dissociative"),
                yesNo(
                        MIND,
                        "psychiatric.hospitalized",
                        "Have you ever stayed in a hospital because of your mental health?"),
                yesNo(
                        MIND,
                        "psychiatric.not-voluntary",
                        "Is somebody making you do this, such as a court or your boss?"));
    }

    private static List<HomeQuestion> use() {
        return List.of(
                yesNo(
                        USE,
                        "substance.alcohol-disorder",
                        "Has drinking ever been a problem for you?",
                        "alcoholism",
                        "alcohol"),
                yesNo(
                        USE,
                        "substance.cannabis-use",
                        "Have you used cannabis (weed) in the past year?",
                        "cannabis"),
                yesNo(
                        USE,
                        "substance.opioids-use",
                        "In the past year, did you take more pain medicine than your doctor told"
                                + " you to?",
                        "opioid"),
                yesNo(
                        USE,
                        "substance.stimulants-use",
                        "Have you used cocaine, speed or meth in the past year?",
                        "cocaine",
                        "amphetamine"),
                yesNo(
                        USE,
                        "substance.dissociatives-disorder",
                        "Has ketamine or PCP ever been a problem for you?",
                        "ketamine",
                        "phencyclidine"),
                yesNo(
                        USE,
                        "substance.dissociatives-recent",
                        "In the past 3 months, did you use ketamine that no doctor gave you?"));
    }

    private static List<HomeQuestion> home() {
        return List.of(
                yesNo(HOME, "goals.escort", "Can an adult take you home after a treatment?"),
                yesNo(
                        HOME,
                        "goals.adult-at-home",
                        "Would an adult be with you for the rest of that day?"),
                yesNo(HOME, "goals.home-safe", "Do you feel safe at home?"),
                yesNo(HOME, "expectations.zero-pain", "Do you expect to have no pain at all?"),
                yesNo(
                        HOME,
                        "expectations.last-resort",
                        "Do you feel that this is your last chance?"),
                inWords(HOME, "goals.functional", "What would you like to be able to do again?"));
    }
}
