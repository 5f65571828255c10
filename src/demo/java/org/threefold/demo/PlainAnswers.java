package org.threefold.demo;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;

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

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("medical.pain-findings", "Tender to light touch; full movement."),
                    Map.entry("medical.urinary-symptoms", "None."),
                    Map.entry("medical.allergies", "No known allergies"),
                    Map.entry("psychiatric.mood-history", "No earlier depression or treatment."),
                    Map.entry("psychiatric.safety-plan", "Calls a sibling first, then 988."),
                    Map.entry("psychiatric.trauma-notes", "Nothing that preparation must know."),
                    Map.entry("substance.support", "None needed."),
                    Map.entry("medications.concerns", "None."),
                    Map.entry("trials.records-awaited", "None."),
                    Map.entry("trials.view", "The usual treatments were tried in good order."),
                    Map.entry("expectations.first-noticed", "A night without waking."),
                    Map.entry("expectations.psychedelic-experience", "None."),
                    Map.entry("expectations.function-change", "To walk to the shops again."),
                    Map.entry("expectations.if-not", "Goes on with physical therapy."),
                    Map.entry("expectations.fears", "To lose control during a session."),
                    Map.entry("goals.functional", "To cook a meal standing up."),
                    Map.entry("goals.first-step", "Five minutes at the stove, twice a week."),
                    Map.entry("goals.values", "To be there for the family."),
                    Map.entry("goals.supports", "Sibling, two friends from work."),
                    Map.entry("goals.escort-who", "Alex Reed, sibling, +1 555 0133"),
                    Map.entry("goals.emergency-contact-who", "Alex Reed, sibling, +1 555 0133"));

    private PlainAnswers() {}

    static AnswerValue to(Question question, LocalDate today) {
        return switch (question.shape()) {
            case Shape.YesNo _ -> new AnswerValue.YesNo(YES.contains(question.id()));
            case Shape.Choice(var options, _) -> new AnswerValue.Chosen(options.getFirst().code());
            case Shape.Number quantity -> new AnswerValue.Amount(amount(question, quantity));
            case Shape.Day _ -> new AnswerValue.On(today.minusDays(4));
            case Shape.Words _ -> new AnswerValue.Text(WORDS.getOrDefault(question.id(), "None."));
        };
    }

    private static BigDecimal amount(Question question, Shape.Number quantity) {
        var known = AMOUNTS.get(question.id());
        if (known != null) return new BigDecimal(known);
        return quantity.least().max(BigDecimal.ONE).min(quantity.most());
    }
}
