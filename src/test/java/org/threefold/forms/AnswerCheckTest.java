package org.threefold.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class AnswerCheckTest {

    private static final Map<String, Shape> SHAPES =
            Map.of(
                    "yes-no", new Shape.YesNo(),
                    "choice", new Shape.Choice(List.of(new Option("a", "A", null)), false),
                    "open", new Shape.Choice(List.of(new Option("a", "A", null)), true),
                    "whole", number(false),
                    "decimal", number(true),
                    "day", new Shape.Day(),
                    "words", new Shape.Words(3));

    private static final Map<String, Reply> REPLIES =
            Map.of(
                    "yes", new AnswerValue.YesNo(true),
                    "a", new AnswerValue.Chosen("a"),
                    "b", new AnswerValue.Chosen("b"),
                    "today", new AnswerValue.On(LocalDate.of(2026, 11, 30)),
                    "abc", new AnswerValue.Text("abc"),
                    "abcd", new AnswerValue.Text("abcd"));

    @ParameterizedTest(name = "{1} to {0}: {2}")
    @CsvSource({
        "yes-no, yes,",
        "yes-no, a, NO_ANSWER",
        "yes-no, abc, NO_ANSWER",
        "choice, a,",
        "choice, b, NO_ANSWER",
        "choice, abc, NO_ANSWER",
        "open, abc,",
        "open, b, NO_ANSWER",
        "whole, yes, NO_ANSWER",
        "day, today,",
        "day, abc, NO_ANSWER",
        "words, abc,",
        "words, abcd, TOO_LONG",
        "words, today, NO_ANSWER"
    })
    void an_answer_fits_its_question_or_not(String shape, String reply, Misfit misfit) {
        assertThat(misfit(shape, REPLIES.get(reply))).isEqualTo(misfit);
    }

    @ParameterizedTest(name = "{1} to {0}: {2}")
    @CsvSource({
        "whole, 0,",
        "whole, 10.0,",
        "whole, 9.5, OUT_OF_RANGE",
        "whole, 11, OUT_OF_RANGE",
        "whole, -1, OUT_OF_RANGE",
        "decimal, 3.14159,",
        "decimal, 10.01, OUT_OF_RANGE",
        "words, 3, NO_ANSWER"
    })
    void a_number_lies_within_its_limits(String shape, BigDecimal value, Misfit misfit) {
        assertThat(misfit(shape, new AnswerValue.Amount(value))).isEqualTo(misfit);
    }

    @Test
    void that_nobody_knows_and_that_somebody_declines_fits_everything() {
        for (var shape : SHAPES.keySet()) {
            assertThat(misfit(shape, new Reply.NotKnown())).isNull();
            assertThat(misfit(shape, new Reply.Declined())).isNull();
        }
    }

    @Test
    void what_nobody_sees_is_cleaned_away() {
        assertThat(new AnswerValue.Text("Pe\u0000ni\u202ecillin").cleaned())
                .isEqualTo(new AnswerValue.Text("Penicillin"));
    }

    private static Misfit misfit(String shape, Reply reply) {
        var question = Question.of("q", "Q", SHAPES.get(shape));
        return AnswerCheck.misfit(question, reply).orElse(null);
    }

    private static Shape number(boolean decimals) {
        return new Shape.Number(BigDecimal.ZERO, BigDecimal.TEN, "", "", "", decimals);
    }
}
