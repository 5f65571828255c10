package org.threefold.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.Discipline;

import java.math.BigDecimal;
import java.util.Arrays;

class QuestionsTest {

    @Test
    void every_id_is_stable_dotted_and_in_lower_case() {
        assertThat(Questions.all())
                .allSatisfy(it -> assertThat(it.id()).matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_follow_up_hangs_on_a_yes_or_no_asked_before_it() {
        var ids = Questions.all().stream().map(Question::id).toList();

        for (var question : Questions.all()) {
            if (question.askedWhen() == null) continue;
            assertThat(Questions.the(question.askedWhen()).kind()).isEqualTo(new Kind.YesNo());
            assertThat(ids.indexOf(question.askedWhen())).isLessThan(ids.indexOf(question.id()));
        }
    }

    @Test
    void every_question_stands_under_a_heading_and_in_a_section_that_somebody_owns() {
        assertThat(Questions.all()).allSatisfy(it -> assertThat(it.group()).isNotBlank());
        assertThat(Arrays.stream(Section.values()).map(Section::owner).distinct())
                .containsExactly(Discipline.values());
        for (var section : Section.values()) assertThat(Questions.in(section)).isNotEmpty();
    }

    @Test
    void only_substance_use_is_labelled_part_2() {
        assertThat(Arrays.stream(Section.values()).filter(Section::part2))
                .containsExactly(Section.SUBSTANCE_USE);
    }

    @Test
    void an_id_that_nobody_asks_is_a_bug() {
        assertThatThrownBy(() -> Questions.the("medical.no-such-thing"))
                .hasMessageContaining("medical.no-such-thing");
    }

    @ParameterizedTest(name = "systolic {0} is accepted: {1}")
    @CsvSource({"49.9, false", "50, true", "280, true", "280.1, false"})
    void a_number_outside_what_is_plausible_is_a_slip(String amount, boolean accepted) {
        var objection =
                Questions.the("medical.bp1-systolic")
                        .objectionTo(new AnswerValue.Amount(new BigDecimal(amount)));

        assertThat(objection.isEmpty()).isEqualTo(accepted);
    }

    @Test
    void an_answer_of_another_kind_is_refused_in_words() {
        assertThat(Questions.the("psychiatric.mania-now").objectionTo(new AnswerValue.Text("yes")))
                .contains("Answer yes or no.");
        assertThat(Questions.the("medical.nyha-class").objectionTo(new AnswerValue.Chosen("5")))
                .contains("Choose one of the options.");
    }
}
