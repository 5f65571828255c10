package org.threefold.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Discipline;

import java.util.HashMap;
import java.util.Map;

class CompletenessTest {

    private static final Answer<AnswerValue> YES = new Answer.Known<>(new AnswerValue.YesNo(true));
    private static final Answer<AnswerValue> NO = new Answer.Known<>(new AnswerValue.YesNo(false));
    private static final Answer<AnswerValue> NOT_KNOWN = new Answer.NotKnown<>();

    @Test
    void nothing_answered_is_nothing_of_something() {
        var completeness = Completeness.of(Map.of());

        for (var discipline : Discipline.values()) {
            assertThat(completeness.answered(discipline)).isZero();
            assertThat(completeness.asked(discipline)).isGreaterThan(10);
            assertThat(completeness.complete(discipline)).isFalse();
        }
    }

    @Test
    void asked_and_not_known_counts_as_answered() {
        var meter = mental(Map.of("psychiatric.psychosis-now", NOT_KNOWN));

        assertThat(meter.answered()).isEqualTo(1);
        assertThat(meter.missingWords())
                .doesNotContain("Psychosis: Hallucinations or delusions now");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(mental(Map.of()).missingWords())
                .startsWith("Psychosis: Hallucinations or delusions now");
    }

    @ParameterizedTest(name = "psychosis episode {0}: its end is missing {1}")
    @CsvSource({"yes, true", "no, false", "not known, false", "not asked, false"})
    void a_follow_up_is_missing_only_after_a_yes(String said, boolean missing) {
        var answers = new HashMap<String, Answer<AnswerValue>>();
        if (said.equals("yes")) answers.put("psychiatric.psychosis-episode", YES);
        if (said.equals("no")) answers.put("psychiatric.psychosis-episode", NO);
        if (said.equals("not known")) answers.put("psychiatric.psychosis-episode", NOT_KNOWN);

        assertThat(
                        mental(answers)
                                .missingWords()
                                .contains("Psychosis: Day the latest episode ended"))
                .isEqualTo(missing);
    }

    @Test
    void all_required_answered_is_complete_for_all_three() {
        var answers = new HashMap<String, Answer<AnswerValue>>();
        for (var question : Questions.all()) answers.put(question.id(), NOT_KNOWN);
        var completeness = Completeness.of(answers);

        for (var discipline : Discipline.values()) {
            assertThat(completeness.complete(discipline)).isTrue();
            assertThat(completeness.answered(discipline)).isEqualTo(completeness.asked(discipline));
        }
    }

    private static Completeness.Meter mental(Map<String, Answer<AnswerValue>> answers) {
        return Completeness.of(answers).in(Section.PSYCHIATRIC_CONDITIONS);
    }
}
