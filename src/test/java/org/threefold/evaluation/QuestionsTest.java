package org.threefold.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Definitions;
import org.threefold.forms.Question;
import org.threefold.forms.Shape;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Discipline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

class QuestionsTest {

    @Test
    void every_id_is_stable_dotted_and_in_lower_case() {
        assertThat(Questions.all())
                .allSatisfy(it -> assertThat(it.id()).matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_follow_up_hangs_on_one_yes_asked_before_it() {
        var ids = Questions.all().stream().map(Question::id).toList();

        for (var question : Questions.all()) {
            if (question.asking().always()) continue;
            var parent = Questions.the(question.asking().afterYes().orElseThrow());
            assertThat(parent.shape()).isEqualTo(new Shape.YesNo());
            assertThat(ids.indexOf(parent.id())).isLessThan(ids.indexOf(question.id()));
        }
    }

    /// What a data file holds: questions, those that are required, those that hang on another.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MEDICAL_HISTORY, 93, 88, 25",
        "MEDICATIONS, 11, 9, 4",
        "TREATMENT_TRIALS, 4, 2, 0",
        "PSYCHIATRIC_CONDITIONS, 37, 31, 6",
        "SUBSTANCE_USE, 45, 33, 18",
        "TREATMENT_EXPECTATIONS, 12, 11, 0",
        "GOALS_AND_SUPPORTS, 10, 8, 2"
    })
    void a_section_asks_this_many(Section section, int all, int required, int followUps) {
        var questions = Questions.in(section);

        assertThat(questions).hasSize(all);
        assertThat(questions).filteredOn(Question::required).hasSize(required);
        assertThat(questions).filteredOn(it -> !it.asking().always()).hasSize(followUps);
    }

    @Test
    void a_file_is_called_as_its_section_is() {
        for (var section : Section.values()) {
            var file = Definitions.read(section.definition());
            assertThat(file.title()).isEqualTo(section.title());
            assertThat(file.description()).isEqualTo(section.purpose());
        }
    }

    @Test
    void a_follow_up_is_reached_by_a_yes_alone() {
        var nyha = Questions.the("medical.nyha-class");

        assertThat(Questions.reached(nyha, Map.of())).isFalse();
        assertThat(Questions.reached(nyha, heartFailure(new Answer.NotKnown<>()))).isFalse();
        assertThat(Questions.reached(nyha, heartFailure(known(false)))).isFalse();
        assertThat(Questions.reached(nyha, heartFailure(known(true)))).isTrue();
    }

    private static Map<String, Answer<AnswerValue>> heartFailure(Answer<AnswerValue> answer) {
        return Map.of("medical.heart-failure", answer);
    }

    private static Answer<AnswerValue> known(boolean yes) {
        return new Answer.Known<>(new AnswerValue.YesNo(yes));
    }

    @Test
    void every_question_stands_under_a_heading_and_in_a_section_that_somebody_owns() {
        assertThat(Questions.all()).allSatisfy(it -> assertThat(it.heading()).isNotBlank());
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
                Objection.to(
                        Questions.the("medical.bp1-systolic"),
                        new AnswerValue.Amount(new BigDecimal(amount)));

        assertThat(objection.isEmpty()).isEqualTo(accepted);
    }

    @Test
    void an_answer_of_another_kind_is_refused_in_words() {
        assertThat(
                        Objection.to(
                                Questions.the("psychiatric.mania-now"),
                                new AnswerValue.Text("yes")))
                .contains("Answer yes or no.");
        assertThat(Objection.to(Questions.the("medical.nyha-class"), new AnswerValue.Chosen("5")))
                .contains("Choose one of the options.");
    }
}
