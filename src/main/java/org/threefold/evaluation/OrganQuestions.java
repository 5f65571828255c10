package org.threefold.evaluation;

import static org.threefold.evaluation.Question.choice;
import static org.threefold.evaluation.Question.day;
import static org.threefold.evaluation.Question.option;
import static org.threefold.evaluation.Question.words;
import static org.threefold.evaluation.Question.yesNo;
import static org.threefold.evaluation.Questions.group;
import static org.threefold.evaluation.Questions.sheet;

import java.util.List;

/// Medical history, second part: liver, kidney, glands, bladder, pregnancy, anesthesia.
final class OrganQuestions {

    static final List<Question> ALL =
            sheet(liver(), glands(), bladder(), pregnancy(), anesthesia(), visit());

    private OrganQuestions() {}

    private static List<Question> liver() {
        return group(
                "Liver",
                yesNo("medical.hepatic-impairment", "Cirrhosis or hepatic impairment"),
                choice(
                                "medical.child-pugh",
                                "Child-Pugh class",
                                option("a", "A, mild"),
                                option("b", "B, moderate"),
                                option("c", "C, severe"))
                        .after("medical.hepatic-impairment"),
                yesNo("medical.cirrhosis-decompensated", "The cirrhosis is decompensated")
                        .after("medical.hepatic-impairment"),
                yesNo("medical.chronic-hepatitis", "Chronic hepatitis"),
                yesNo("medical.hepatotoxic-drugs", "Takes hepatotoxic medicines"),
                yesNo(
                        "medical.frequent-dosing-planned",
                        "High or frequent ketamine dosing is planned"));
    }

    private static List<Question> glands() {
        return group(
                "Thyroid and metabolism",
                yesNo(
                                "medical.hyperthyroidism-uncontrolled",
                                "Uncontrolled hyperthyroidism or thyrotoxicosis")
                        .hint("Or a suppressed TSH that nobody has explained."),
                yesNo("medical.thyroid-replacement", "On thyroid replacement"),
                day("medical.tsh-on", "Day of the latest TSH").after("medical.thyroid-replacement"),
                yesNo("medical.porphyria", "Acute porphyria"));
    }

    private static List<Question> bladder() {
        return group(
                "Bladder",
                yesNo("medical.cystitis-interstitial", "Interstitial or ulcerative cystitis"),
                yesNo("medical.cystitis-ketamine", "Ketamine-related bladder disease, ever"),
                words("medical.urinary-symptoms", "Urinary symptoms now").optional());
    }

    private static List<Question> pregnancy() {
        return group(
                "Pregnancy",
                yesNo("medical.pregnancy-possible", "Pregnancy is possible")
                        .hint("Asked of everyone; never concluded from the sex on a form."),
                yesNo("medical.pregnant", "Pregnant now").after("medical.pregnancy-possible"),
                choice(
                                "medical.pregnancy-test",
                                "Latest pregnancy test",
                                option("negative", "Negative"),
                                option("positive", "Positive"))
                        .after("medical.pregnancy-possible"),
                day("medical.pregnancy-test-on", "Day of the test")
                        .after("medical.pregnancy-possible"),
                yesNo("medical.contraception-plan", "A contraception plan is agreed")
                        .after("medical.pregnancy-possible"),
                yesNo("medical.breastfeeding", "Breastfeeding"));
    }

    private static List<Question> anesthesia() {
        return group(
                "Allergy and anesthesia",
                yesNo(
                        "medical.ketamine-allergy",
                        "Hypersensitivity to ketamine, esketamine or an excipient"),
                words("medical.allergies", "Other allergies and reactions").optional(),
                yesNo(
                        "medical.anesthesia-reaction",
                        "Serious reaction to ketamine or anesthesia, ever"),
                yesNo("medical.difficult-airway", "Difficult airway"));
    }

    private static List<Question> visit() {
        return group(
                "Visit",
                yesNo("medical.seen-in-person", "Evaluated in person by the prescriber"),
                day("medical.seen-in-person-on", "Day of the visit")
                        .after("medical.seen-in-person"));
    }
}
