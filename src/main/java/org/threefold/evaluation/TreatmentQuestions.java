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

/// Current medications and treatment trials. The medicines and the trials themselves are rows in
/// the history; here stands what is asked about the lists as a whole.
final class TreatmentQuestions {

    static final List<Question> ALL = sheet(list(), classes(), trials());

    private TreatmentQuestions() {}

    private static List<Question> list() {
        return group(
                "The list",
                yesNo("medications.reconciled", "Medication list reconciled with the patient"),
                day("medications.reconciled-on", "Day of the reconciliation")
                        .after("medications.reconciled"),
                choice(
                        "medications.adherence",
                        "Adherence to regular medicines",
                        option("good", "Good"),
                        option("partial", "Partial"),
                        option("poor", "Poor")),
                yesNo(
                        "medications.over-the-counter",
                        "Over-the-counter, herbal or borrowed medicines"),
                words("medications.over-the-counter-which", "Which")
                        .after("medications.over-the-counter"));
    }

    private static List<Question> classes() {
        return group(
                "Medicines that matter here",
                yesNo("medications.opioids", "Takes opioids"),
                amount("medications.mme", "Morphine equivalent as taken", "MME/day", "0", "5000")
                        .hint("By the CDC 2022 factors.")
                        .after("medications.opioids")
                        .optional(),
                yesNo("medications.benzodiazepines", "Takes benzodiazepines"),
                yesNo(
                        "medications.pdmp-checked",
                        "Prescription monitoring programme (PDMP) queried"),
                day("medications.pdmp-checked-on", "Day of the query")
                        .after("medications.pdmp-checked"),
                words("medications.concerns", "Other concerns about medicines").optional());
    }

    private static List<Question> trials() {
        return group(
                "Treatment trials",
                yesNo("trials.complete", "The list of treatments tried is complete")
                        .hint("Medicines and other approaches, with dose, weeks and outcome."),
                yesNo("trials.now-working", "A present treatment works well enough"),
                words("trials.records-awaited", "Records still awaited, and from whom").optional(),
                words("trials.view", "The pain specialist's view of what was tried").optional());
    }
}
