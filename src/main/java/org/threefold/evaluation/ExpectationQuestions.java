package org.threefold.evaluation;

import static org.threefold.evaluation.Question.amount;
import static org.threefold.evaluation.Question.words;
import static org.threefold.evaluation.Question.yesNo;
import static org.threefold.evaluation.Questions.group;
import static org.threefold.evaluation.Questions.sheet;

import java.util.List;

/// The therapist's interview: expectations (E1 to E8, our own form, not validated), goals, and
/// who stands by.
final class ExpectationQuestions {

    static final List<Question> ALL = sheet(interview(), flags(), goals(), supports());

    private ExpectationQuestions() {}

    private static List<Question> interview() {
        return group(
                "Expectation interview",
                words(
                        "expectations.first-noticed",
                        "E1 What the person would notice first if it helped"),
                amount(
                        "expectations.pain-change",
                        "E2 Expected change of pain",
                        "% less",
                        "0",
                        "100"),
                words("expectations.function-change", "E3 Expected change of daily life"),
                words("expectations.if-not", "E4 What if it does not help"),
                amount(
                        "expectations.treatments",
                        "E5 Number of treatments expected",
                        "treatments",
                        "0",
                        "500"),
                yesNo(
                        "expectations.understood",
                        "E6 Explains back: off-label, short-lived, uncertain benefit"),
                words("expectations.fears", "E7 Fears"),
                words(
                                "expectations.psychedelic-experience",
                                "E8 Earlier experience with psychedelics")
                        .optional());
    }

    private static List<Question> flags() {
        return group(
                "What was heard",
                yesNo("expectations.cure", "Expects a cure"),
                yesNo("expectations.zero-pain", "Expects no pain at all (0 of 10)"),
                yesNo(
                        "expectations.last-resort",
                        "Sees it as the last resort, with no other option"),
                yesNo("expectations.home-dosing", "Asks for dosing at home or unsupervised"));
    }

    private static List<Question> goals() {
        return group(
                "Goals",
                words("goals.functional", "Functional goal, in the person's own words"),
                words("goals.first-step", "First step towards it").optional(),
                words("goals.values", "What matters most").optional());
    }

    private static List<Question> supports() {
        return group(
                "Supports",
                words("goals.supports", "People who help"),
                yesNo("goals.escort", "An adult can escort the person home"),
                words("goals.escort-who", "Escort and telephone").after("goals.escort"),
                yesNo("goals.adult-at-home", "An adult is at home for the rest of the day"),
                yesNo("goals.home-safe", "Home is safe"),
                yesNo(
                        "goals.emergency-contact",
                        "Emergency contact and local emergency plan on file"),
                words("goals.emergency-contact-who", "Emergency contact and telephone")
                        .after("goals.emergency-contact"));
    }
}
