package org.threefold.evaluation;

import static org.threefold.evaluation.Question.amount;
import static org.threefold.evaluation.Question.choice;
import static org.threefold.evaluation.Question.day;
import static org.threefold.evaluation.Question.option;
import static org.threefold.evaluation.Question.words;
import static org.threefold.evaluation.Question.yesNo;
import static org.threefold.evaluation.Questions.group;
import static org.threefold.evaluation.Questions.sheet;

import java.util.List;

/// Medical history, first part: the pain itself, heart and vessels, breathing, brain and eyes.
final class MedicalQuestions {

    static final List<Question> ALL =
            sheet(pain(), heart(), vessels(), breathing(), brain(), eyes());

    private MedicalQuestions() {}

    private static List<Question> pain() {
        return group(
                "Pain",
                choice(
                                "medical.pain-condition",
                                "Pain condition, as the evidence groups it",
                                option("crps", "Complex regional pain syndrome"),
                                option("spinal-cord-injury", "Pain after spinal cord injury"),
                                option("neuropathic-mixed", "Neuropathic pain, mixed"),
                                option("postherpetic", "Postherpetic neuralgia"),
                                option("phantom-limb", "Phantom limb pain"),
                                option("fibromyalgia", "Fibromyalgia"),
                                option("cancer", "Cancer pain"),
                                option("ischemic", "Ischemic pain"),
                                option("migraine-headache", "Migraine or other headache"),
                                option("low-back-spinal", "Low back or spinal pain"),
                                option("other", "Another condition"))
                        .hint("Groups of the ASRA/AAPM/ASA 2018 guideline."),
                day("medical.pain-since", "Pain since (first day of the month will do)").optional(),
                amount("medical.pain-average", "Pain on average, past week", "of 10", "0", "10"),
                amount("medical.peg-mean", "PEG, mean of three items", "of 10", "0", "10")
                        .optional(),
                words("medical.pain-findings", "Findings on examination").optional());
    }

    private static List<Question> heart() {
        return group(
                "Heart",
                yesNo("medical.cv-risk", "Cardiovascular disease suspected, or high risk of it"),
                yesNo("medical.ischemic-heart-disease", "Ischemic heart disease"),
                yesNo("medical.heart-failure", "Heart failure"),
                yesNo("medical.heart-failure-decompensated", "Heart failure decompensated now")
                        .after("medical.heart-failure"),
                choice(
                                "medical.nyha-class",
                                "NYHA class",
                                option("1", "I"),
                                option("2", "II"),
                                option("3", "III"),
                                option("4", "IV"))
                        .after("medical.heart-failure"),
                amount("medical.ejection-fraction", "Ejection fraction", "%", "5", "90")
                        .after("medical.heart-failure"),
                yesNo("medical.arrhythmia-uncontrolled", "Uncontrolled arrhythmia"),
                yesNo("medical.irregular-rhythm", "New irregular rhythm"),
                yesNo("medical.valve-disease-severe", "Severe valve disease"),
                yesNo(
                                "medical.cv-event",
                                "Heart attack, unstable angina, stroke, TIA or cardiovascular"
                                        + " surgery, ever")
                        .hint("The day of the latest decides: the first six weeks are closed."),
                day("medical.cv-event-on", "Day of the latest such event")
                        .after("medical.cv-event"),
                yesNo("medical.ecg-done", "ECG on file"),
                day("medical.ecg-on", "Day of the ECG").after("medical.ecg-done"),
                amount("medical.qtc", "QTc", "ms", "200", "800").after("medical.ecg-done"),
                yesNo("medical.long-qt", "Congenital long QT syndrome"),
                yesNo("medical.qt-drugs", "Takes a medicine that prolongs QT")
                        .after("medical.long-qt"));
    }

    private static List<Question> vessels() {
        return group(
                "Vessels and blood pressure",
                yesNo(
                                "medical.aneurysm",
                                "Aneurysmal vascular disease or arteriovenous malformation")
                        .hint("Aorta, intracranial or peripheral."),
                yesNo(
                                "medical.aneurysm-repaired",
                                "The lesion is repaired, with a specialist's letter")
                        .after("medical.aneurysm"),
                yesNo("medical.intracerebral-hemorrhage", "Intracerebral hemorrhage, ever"),
                yesNo("medical.stroke-past", "Stroke or TIA in the past"),
                yesNo("medical.peripheral-artery-disease", "Peripheral artery disease"),
                yesNo("medical.hypertensive-crisis", "Hypertensive crisis, ever"),
                day("medical.hypertensive-crisis-on", "Day of the latest crisis")
                        .after("medical.hypertensive-crisis"),
                yesNo("medical.hypertensive-encephalopathy", "Hypertensive encephalopathy, ever"),
                yesNo("medical.pheochromocytoma", "Pheochromocytoma"),
                yesNo("medical.pheochromocytoma-treated", "Resection or blockade documented")
                        .after("medical.pheochromocytoma"));
    }

    private static List<Question> breathing() {
        return group(
                "Breathing and sleep",
                yesNo("medical.respiratory-severe", "Severe or unstable respiratory disease"),
                yesNo("medical.home-oxygen", "Oxygen at home"),
                yesNo("medical.sleep-apnea", "Obstructive sleep apnea"),
                yesNo("medical.sleep-apnea-treated", "Sleep apnea is treated")
                        .after("medical.sleep-apnea"));
    }

    private static List<Question> brain() {
        return group(
                "Brain",
                yesNo("medical.icp-raised", "Raised intracranial pressure")
                        .hint("Idiopathic hypertension, mass, hydrocephalus, shunt problem."),
                yesNo(
                                "medical.icp-symptomatic",
                                "The raised pressure is symptomatic or uncontrolled")
                        .after("medical.icp-raised"),
                yesNo("medical.cns-mass", "Mass in the central nervous system"),
                yesNo("medical.head-injury", "Head injury, ever"),
                day("medical.head-injury-on", "Day of the latest head injury")
                        .after("medical.head-injury"),
                yesNo("medical.intracranial-surgery", "Recent intracranial surgery"),
                yesNo("medical.seizures", "Seizure disorder"),
                day("medical.seizure-on", "Day of the latest seizure").after("medical.seizures"));
    }

    private static List<Question> eyes() {
        return group(
                "Eyes",
                yesNo("medical.angle-closure", "Acute angle closure now"),
                yesNo("medical.glaucoma", "Glaucoma or raised intraocular pressure"),
                yesNo("medical.glaucoma-uncontrolled", "The glaucoma is uncontrolled")
                        .after("medical.glaucoma"),
                amount(
                                "medical.intraocular-pressure",
                                "Intraocular pressure, higher eye",
                                "mmHg",
                                "0",
                                "80")
                        .after("medical.glaucoma"),
                yesNo("medical.open-globe", "Open globe injury"),
                yesNo("medical.eye-surgery", "Eye surgery, ever"),
                day("medical.eye-surgery-on", "Day of the latest eye surgery")
                        .after("medical.eye-surgery"));
    }
}
