package org.threefold.demo;

import org.threefold.evaluation.AnswerValue;
import org.threefold.evaluation.Kind;
import org.threefold.evaluation.Question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What a person without any risk would be found to have: the ground on which each story sets its
/// own few answers.
final class PlainAnswers {

    private static final Set<String> YES =
            Set.of(
                    "medical.ecg-done",
                    "medical.seen-in-person",
                    "psychiatric.voluntary",
                    "medications.reconciled",
                    "medications.pdmp-checked",
                    "trials.complete",
                    "goals.escort",
                    "goals.adult-at-home",
                    "goals.home-safe",
                    "goals.emergency-contact",
                    "expectations.teach-back");

    private static final Map<String, String> AMOUNTS =
            Map.ofEntries(
                    Map.entry("medical.bp1-systolic", "126"),
                    Map.entry("medical.bp1-diastolic", "78"),
                    Map.entry("medical.bp2-systolic", "122"),
                    Map.entry("medical.bp2-diastolic", "76"),
                    Map.entry("medical.heart-rate", "72"),
                    Map.entry("medical.spo2", "98"),
                    Map.entry("medical.weight", "74"),
                    Map.entry("medical.height", "176"),
                    Map.entry("medical.egfr", "92"),
                    Map.entry("medical.qtc", "418"),
                    Map.entry("medical.pain-average", "7"),
                    Map.entry("medical.peg-mean", "7.3"),
                    Map.entry("psychiatric.phq9-total", "8"),
                    Map.entry("psychiatric.phq9-item9", "0"),
                    Map.entry("psychiatric.gad7-total", "6"),
                    Map.entry("substance.audit-c-total", "1"),
                    Map.entry("substance.dast10-total", "0"),
                    Map.entry("medications.mme", "40"));

    private PlainAnswers() {}

    static AnswerValue to(Question question, LocalDate today) {
        return switch (question.kind()) {
            case Kind.YesNo _ -> new AnswerValue.YesNo(YES.contains(question.id()));
            case Kind.Choice(var options) -> new AnswerValue.Chosen(options.getFirst().key());
            case Kind.Quantity quantity -> new AnswerValue.Amount(amount(question, quantity));
            case Kind.Day _ -> new AnswerValue.On(today.minusDays(4));
            case Kind.Words _ -> new AnswerValue.Text("Talked about; nothing to add.");
        };
    }

    private static BigDecimal amount(Question question, Kind.Quantity quantity) {
        var known = AMOUNTS.get(question.id());
        if (known != null) return new BigDecimal(known);
        return quantity.least().max(BigDecimal.ONE).min(quantity.most());
    }
}
