package org.threefold.rules;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.opioids.DailyTotal;
import org.threefold.opioids.MorphineEquivalent;
import org.threefold.opioids.Threshold;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The oral morphine equivalent of all opioids, in mg a day, as far as the rules may take it for
/// known: what is prescribed at most, computed from the list, beside what the pain seat wrote down.
/// The higher of two known figures counts. A total with a gap is known only where its part reaches
/// 50 already; it is never zero for want of a factor.
public final class Morphine {

    private Morphine() {}

    public static Answer<BigDecimal> of(
            Optional<DailyTotal> total, Map<String, Answer<AnswerValue>> answers) {
        var written = written(answers);
        return total.map(it -> higher(computed(it), written)).orElse(written);
    }

    private static Answer<BigDecimal> computed(DailyTotal total) {
        boolean enough =
                total.notCounted().isEmpty()
                        || total.reaches(Threshold.FIFTY.mmePerDay())
                                .equals(new Answer.Known<>(true));
        return total.counted()
                .filter(_ -> enough)
                .map(MorphineEquivalent::mgPerDay)
                .<Answer<BigDecimal>>map(Answer.Known::new)
                .orElse(new Answer.NotKnown<>());
    }

    private static Answer<BigDecimal> higher(Answer<BigDecimal> list, Answer<BigDecimal> written) {
        if (!(written instanceof Answer.Known<BigDecimal>(var said))) return list;
        boolean more = list instanceof Answer.Known<BigDecimal>(var mg) && mg.compareTo(said) > 0;
        boolean much = said.compareTo(Threshold.FIFTY.mmePerDay()) >= 0;
        if (list instanceof Answer.Known<BigDecimal>) return more ? list : written;
        return much ? written : list;
    }

    private static Answer<BigDecimal> written(Map<String, Answer<AnswerValue>> answers) {
        return switch (answers.getOrDefault("medications.mme", new Answer.NotAsked<>())) {
            case Answer.Known<AnswerValue>(AnswerValue.Amount(var mg)) -> new Answer.Known<>(mg);
            case Answer.Known<AnswerValue> _, Answer.NotKnown<AnswerValue> _ ->
                    new Answer.NotKnown<>();
            case Answer.NotAsked<AnswerValue> _ -> new Answer.NotAsked<>();
        };
    }
}
