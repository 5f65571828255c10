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

/// Substance use, labelled PART2 from entry: by substance, then scores, tests and treatment.
final class SubstanceUseQuestions {

    static final List<Question> ALL =
            sheet(
                    today(),
                    substance("alcohol", "Alcohol"),
                    substance("cannabis", "Cannabis"),
                    substance("opioids", "Opioids beyond a prescription"),
                    substance("stimulants", "Cocaine, methamphetamine or other stimulants"),
                    substance("sedatives", "Sedatives beyond a prescription"),
                    substance("dissociatives", "Ketamine, PCP or other dissociatives"),
                    group(
                            "Ketamine, PCP or other dissociatives",
                            yesNo(
                                            "substance.dissociatives-recent",
                                            "Ketamine, PCP or other dissociatives: non-medical use"
                                                    + " in the past 3 months")
                                    .hint("TAPS part 2, item 9, names special K.")),
                    substance("other", "Any other substance, tobacco aside"),
                    tobacco(),
                    scores(),
                    tests(),
                    treatment());

    private SubstanceUseQuestions() {}

    private static List<Question> today() {
        return group(
                "At the visit",
                yesNo("substance.intoxicated", "Intoxicated or in withdrawal when seen"),
                day("substance.intoxicated-on", "Day seen so").after("substance.intoxicated"));
    }

    /// The same four for each substance, so that none is forgotten.
    private static List<Question> substance(String key, String name) {
        var id = "substance." + key;
        return group(
                name,
                yesNo(id + "-use", name + ": use in the past 12 months"),
                yesNo(id + "-disorder", name + ": use disorder, ever"),
                yesNo(id + "-disorder-now", name + ": moderate or severe disorder now")
                        .after(id + "-disorder"),
                day(id + "-remission-since", name + ": in remission since")
                        .hint("Leave open while the disorder is active.")
                        .after(id + "-disorder")
                        .optional());
    }

    private static List<Question> tobacco() {
        return group(
                "Tobacco",
                yesNo("substance.tobacco-use", "Tobacco or nicotine: use in the past 12 months"));
    }

    private static List<Question> scores() {
        return group(
                "Scores",
                amount("substance.audit-c-total", "AUDIT-C total", "of 12", "0", "12"),
                day("substance.audit-c-on", "Day of the AUDIT-C"),
                choice(
                                "substance.audit-c-cutoff",
                                "AUDIT-C cut-off to use",
                                option("four", "4 or more (set for men)"),
                                option("three", "3 or more (set for women)"))
                        .hint("Chosen by the clinician, never concluded from gender identity."),
                amount("substance.dast10-total", "DAST-10 total", "of 10", "0", "10").optional(),
                day("substance.dast10-on", "Day of the DAST-10").optional(),
                amount(
                                "substance.taps-highest",
                                "TAPS part 2, highest score of any substance but tobacco",
                                "of 4",
                                "0",
                                "4")
                        .hint("2 or more: a use disorder is likely.")
                        .optional());
    }

    private static List<Question> tests() {
        return group(
                "Urine test",
                yesNo("substance.urine-tested", "Urine drug test done"),
                day("substance.urine-tested-on", "Day of the urine test")
                        .after("substance.urine-tested"),
                yesNo("substance.urine-unexpected", "The urine test was unexpected")
                        .hint("A reason to talk and to confirm, never to refuse by itself.")
                        .after("substance.urine-tested"));
    }

    private static List<Question> treatment() {
        return group(
                "Treatment and safe use",
                yesNo("substance.moud", "Methadone or buprenorphine for opioid use disorder"),
                words("substance.moud-prescriber", "Who prescribes it")
                        .after("substance.moud")
                        .optional(),
                yesNo("substance.off-protocol", "Lost doses, extra sources or early requests"),
                words("substance.support", "Treatment and support for recovery").optional());
    }
}
