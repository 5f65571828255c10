package org.threefold.rules;

import static java.util.Map.entry;

import org.threefold.history.SoughtTerms;

import java.util.Map;
import java.util.Set;

/// The words by which a referral reports that the answer to a yes/no question of the evaluation is
/// yes. Only questions that ask whether something exists, or ever did, are here: a condition
/// that is on a problem list says nothing of how severe it is now.
final class ReportedConditions {

    private static final Map<String, SoughtTerms> TERMS =
            Map.ofEntries(
                    yes(
                            "psychiatric.psychotic-disorder",
                            "schizophren",
                            "schizoaffective",
                            "psychotic disorder",
                            "delusional disorder"),
                    yes(
                            "psychiatric.bipolar",
                            "bipolar i disorder",
                            "bipolar disorder",
                            "bipolar affective",
                            "mania",
                            "manic"),
                    yes("psychiatric.dissociative-disorder", "dissociative"),
                    yes("psychiatric.panic-disorder", "panic disorder"),
                    yes("psychiatric.dementia", "dementia", "alzheimer"),
                    yes("psychiatric.delirium", "delirium"),
                    yes(
                            "psychiatric.suicide-behavior",
                            "suicide attempt",
                            "attempted suicide",
                            "suicidal behavio"),
                    yes(
                            "substance.alcohol-disorder",
                            "alcohol use disorder",
                            "alcohol dependence",
                            "alcohol abuse",
                            "alcoholism"),
                    yes(
                            "substance.opioids-disorder",
                            "opioid use disorder",
                            "opioid dependence",
                            "opioid abuse"),
                    yes(
                            "substance.cannabis-disorder",
                            "cannabis use disorder",
                            "cannabis dependence"),
                    yes(
                            "substance.stimulants-disorder",
                            "cocaine dependence",
                            "cocaine abuse",
                            "stimulant use disorder"),
                    yes(
                            "substance.dissociatives-disorder",
                            "ketamine abuse",
                            "ketamine dependence",
                            "phencyclidine"),
                    yes("medical.aneurysm", "aneurysm", "arteriovenous", "avm"),
                    yes("medical.intracerebral-hemorrhage", "intracerebral h", "cerebral h"),
                    yes(
                            "medical.cv-event",
                            "myocardial infarction",
                            "stroke",
                            "unstable angina",
                            "transient ischemic"),
                    yes("medical.stroke-past", "stroke", "transient ischemic"),
                    yes("medical.ischemic-heart-disease", "coronary", "ischemic heart", "angina"),
                    yes(
                            "medical.peripheral-artery-disease",
                            "peripheral artery",
                            "peripheral arterial"),
                    yes("medical.heart-failure", "heart failure", "cardiomyopathy"),
                    yes("medical.hypertensive-encephalopathy", "hypertensive enceph"),
                    yes(
                            "medical.hypertensive-crisis",
                            "hypertensive crisis",
                            "hypertensive emergency"),
                    yes("medical.pheochromocytoma", "pheochromocyt"),
                    yes("medical.long-qt", "long qt"),
                    yes("medical.sleep-apnea", "sleep apnea"),
                    yes(
                            "medical.icp-raised",
                            "intracranial hypertension",
                            "hydrocephalus",
                            "pseudotumor"),
                    yes("medical.seizures", "epilep", "seizure"),
                    yes("medical.glaucoma", "glaucoma", "ocular hypertension"),
                    yes(
                            "medical.hepatic-impairment",
                            "cirrhosis",
                            "hepatic failure",
                            "liver failure"),
                    yes("medical.porphyria", "porphyria"),
                    yes("medical.cystitis-interstitial", "interstitial cystitis"),
                    entry(
                            "medical.ketamine-allergy",
                            SoughtTerms.allergies("ketamine", "esketamine")));

    private ReportedConditions() {}

    /// The terms that say yes to this question; none if a referral cannot.
    static SoughtTerms of(String question) {
        return TERMS.getOrDefault(question, SoughtTerms.NONE);
    }

    static Set<String> questions() {
        return TERMS.keySet();
    }

    private static Map.Entry<String, SoughtTerms> yes(String question, String... terms) {
        return entry(question, SoughtTerms.conditions(terms));
    }
}
