package org.threefold.evaluation;

import static org.threefold.evaluation.Question.amount;
import static org.threefold.evaluation.Question.day;
import static org.threefold.evaluation.Questions.group;
import static org.threefold.evaluation.Questions.sheet;

import java.util.List;

/// Medical history, third part: what is measured. The limits refuse slips of the hand.
final class MeasurementQuestions {

    static final List<Question> ALL = sheet(bloodPressure(), body(), liverTests(), kidney());

    private MeasurementQuestions() {}

    private static List<Question> bloodPressure() {
        return group(
                "Resting blood pressure",
                amount("medical.bp1-systolic", "First reading, systolic", "mmHg", "50", "280"),
                amount("medical.bp1-diastolic", "First reading, diastolic", "mmHg", "25", "180"),
                day("medical.bp1-on", "Day of the first reading"),
                amount("medical.bp2-systolic", "Second reading, systolic", "mmHg", "50", "280"),
                amount("medical.bp2-diastolic", "Second reading, diastolic", "mmHg", "25", "180"),
                day("medical.bp2-on", "Day of the second reading"));
    }

    private static List<Question> body() {
        return group(
                "Other vital signs",
                day("medical.vitals-on", "Day of these measurements"),
                amount("medical.heart-rate", "Resting heart rate", "per minute", "25", "240"),
                amount("medical.spo2", "Oxygen saturation at rest", "%", "50", "100"),
                amount("medical.weight", "Weight", "kg", "30", "300"),
                amount("medical.height", "Height", "cm", "100", "250"));
    }

    private static List<Question> liverTests() {
        return group(
                "Liver tests",
                day("medical.liver-tests-on", "Day of the liver tests"),
                multiple("alt", "ALT"),
                multiple("ast", "AST"),
                multiple("alp", "Alkaline phosphatase"),
                multiple("ggt", "GGT"));
    }

    private static List<Question> kidney() {
        return group(
                "Kidney",
                amount("medical.egfr", "eGFR", "mL/min/1.73 m²", "0", "200"),
                day("medical.egfr-on", "Day of the eGFR"));
    }

    /// The result divided by the upper limit of normal (ULN) that its own laboratory prints.
    private static Question multiple(String test, String name) {
        return amount(
                        "medical." + test + "-uln",
                        name + ", multiple of the upper limit",
                        "x ULN",
                        "0",
                        "100")
                .hint("Result divided by the laboratory's own upper limit; 1 is the limit itself.");
    }
}
