package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.AnswerValue;
import org.threefold.history.Coding;
import org.threefold.history.Confirmation;
import org.threefold.history.Measurement;
import org.threefold.history.Medication;
import org.threefold.history.MedicationId;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.opioids.DailyTotal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the rules take for the morphine equivalent, by what stands on the list and what was written
/// down. Factors of 2022: morphine 1, oxycodone 1.5.
class MorphineTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',                               ,   not asked
                    '',                               40, 40
                    'morphine 20',                    ,   40
                    'morphine 20',                    60, 60
                    'morphine 30',                    40, 60
                    'morphine 20; oxycodone 5',       ,   55
                    'levorphanol 2',                  ,   not known
                    'levorphanol 2',                  0,  not known
                    'levorphanol 2',                  50, 50
                    'morphine 20; levorphanol 2',     ,   not known
                    'morphine 24.5; levorphanol 2',   ,   not known
                    'morphine 25; levorphanol 2',     ,   50
                    """)
    void the_list_and_what_was_written_make_one_figure(
            String twiceADay, @Nullable String written, String known) {
        var list = Arrays.stream(twiceADay.split("; ")).filter(it -> !it.isEmpty());
        var total = DailyTotal.of(list.map(MorphineTest::twiceADay).toList());

        assertThat(words(Morphine.of(total, answers(written)))).isEqualTo(known);
    }

    private static Map<String, Answer<AnswerValue>> answers(@Nullable String written) {
        if (written == null) return Map.of();
        var amount = new AnswerValue.Amount(new BigDecimal(written));
        return Map.of("medications.mme", new Answer.Known<>(amount));
    }

    private static Medication twiceADay(String drugAndMg) {
        var words = List.of(drugAndMg.split(" "));
        return new Medication(
                MedicationId.next(),
                CaseId.next(),
                Coding.named(words.getFirst()),
                Measurement.of(words.getLast(), "mg"),
                "twice a day",
                null,
                Medication.Status.ACTIVE,
                Confirmation.CONFIRMED,
                null);
    }

    private static String words(Answer<BigDecimal> answer) {
        return switch (answer) {
            case Answer.Known<BigDecimal>(var mg) ->
                    mg.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString();
            case Answer.NotKnown<BigDecimal> _ -> "not known";
            case Answer.NotAsked<BigDecimal> _ -> "not asked";
        };
    }
}
