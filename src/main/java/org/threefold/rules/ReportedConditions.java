package org.threefold.rules;

import static java.util.Map.entry;

import org.threefold.history.ReportedTerms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which a referral reports that the answer to a yes/no question of the evaluation is
/// yes. Only questions that ask whether something exists, or ever did, are here: a condition
/// that is on a problem list says nothing of how severe it is now.
final class ReportedConditions {

    private static final List<String> PSYCHOTIC_DISORDER =
            List.of("schizophren", "schizoaffective", "psychotic disorder", "delusional disorder");

    private static final String KETAMINE_ALLERGY = "medical.ketamine-allergy";
    private static final List<String> KETAMINE = List.of("ketamine", "esketamine");

    private static final List<String> STROKE =
            List.of(
                    "stroke",
                    "cerebral infarction",
                    "cerebrovascular accident",
                    "transient ischemic",
                    "transient ischaemic");

    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    entry("psychiatric.psychotic-disorder", PSYCHOTIC_DISORDER),
                    entry(
                            "psychiatric.bipolar",
                            List.of(
                                    "bipolar i disorder",
                                    "bipolar disorder",
                                    "bipolar affective",
                                    "mania",
                                    "manic")),
                    entry("psychiatric.dissociative-disorder", List.of("dissociative")),
                    entry("psychiatric.panic-disorder", List.of("panic disorder")),
                    entry("psychiatric.dementia", List.of("dementia", "alzheimer")),
                    entry("psychiatric.delirium", List.of("delirium")),
                    entry(
                            "psychiatric.suicide-behavior",
                            List.of("suicide attempt", "attempted suicide", "suicidal behavio")),
                    entry(
                            "substance.alcohol-disorder",
                            List.of(
                                    "alcohol use disorder",
                                    "alcohol dependence",
                                    "alcohol abuse",
                                    "alcoholism")),
                    entry(
                            "substance.opioids-disorder",
                            List.of("opioid use disorder", "opioid dependence", "opioid abuse")),
                    entry(
                            "substance.cannabis-disorder",
                            List.of("cannabis use disorder", "cannabis dependence")),
                    entry(
                            "substance.stimulants-disorder",
                            List.of(
                                    "cocaine dependence",
                                    "cocaine abuse",
                                    "stimulant use disorder")),
                    entry(
                            "substance.dissociatives-disorder",
                            List.of("ketamine abuse", "ketamine dependence", "phencyclidine")),
                    entry("medical.aneurysm", List.of("aneurysm", "arteriovenous", "avm")),
                    entry(
                            "medical.intracerebral-hemorrhage",
                            List.of("intracerebral h", "cerebral h")),
                    entry(
                            "medical.cv-event",
                            List.of(
                                    "myocardial infarction",
                                    "stroke",
                                    "cerebral infarction",
                                    "cerebrovascular accident",
                                    "unstable angina",
                                    "transient ischemic",
                                    "transient ischaemic")),
                    entry("medical.stroke-past", STROKE),
                    entry(
                            "medical.ischemic-heart-disease",
                            List.of("coronary", "ischemic heart", "ischaemic heart", "angina")),
                    entry(
                            "medical.peripheral-artery-disease",
                            List.of("peripheral artery", "peripheral arterial")),
                    entry("medical.heart-failure", List.of("heart failure", "cardiomyopathy")),
                    entry("medical.hypertensive-encephalopathy", List.of("hypertensive enceph")),
                    entry(
                            "medical.hypertensive-crisis",
                            List.of("hypertensive crisis", "hypertensive emergency")),
                    entry("medical.pheochromocytoma", List.of("pheochromocyt", "phaeochromocyt")),
                    entry("medical.long-qt", List.of("long qt")),
                    entry("medical.sleep-apnea", List.of("sleep apnea", "sleep apnoea")),
                    entry(
                            "medical.icp-raised",
                            List.of("intracranial hypertension", "hydrocephalus", "pseudotumor")),
                    entry("medical.seizures", List.of("epilep", "seizure")),
                    entry("medical.glaucoma", List.of("glaucoma", "ocular hypertension")),
                    entry(
                            "medical.hepatic-impairment",
                            List.of("cirrhosis", "hepatic failure", "liver failure")),
                    entry("medical.porphyria", List.of("porphyria")),
                    entry("medical.cystitis-interstitial", List.of("interstitial cystitis")));

    private ReportedConditions() {}

    /// The reported conditions that say yes to this question, joined; empty if none does.
    static String saying(String question, List<String> conditions) {
        if (question.equals(KETAMINE_ALLERGY))
            return conditions.stream()
                    .filter(it -> ReportedTerms.namesAllergy(it, KETAMINE))
                    .collect(Collectors.joining(", "));
        var words = words(question);
        return conditions.stream()
                .filter(it -> Referred.startsAWordWith(it, words))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<String> words(String question) {
        return WORDS.getOrDefault(question, List.of());
    }

    static Set<String> questions() {
        return WORDS.keySet();
    }

    static boolean ask(String question) {
        return question.equals(KETAMINE_ALLERGY) || WORDS.containsKey(question);
    }
}
