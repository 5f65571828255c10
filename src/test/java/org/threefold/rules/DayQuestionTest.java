package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.forms.Definitions;
import org.threefold.forms.Option;
import org.threefold.forms.Shape;

import java.util.Arrays;

/// The file and the names that rules have for its questions.
class DayQuestionTest {

    @Test
    void every_question_of_the_file_has_a_name_for_rules() {
        var asked = Definitions.read("/questionnaires/session-day.json").form().questions();

        assertThat(Arrays.stream(DayQuestion.values()).map(DayQuestion::question))
                .containsExactlyElementsOf(asked);
    }

    @Test
    void the_routes_that_are_offered_are_those_that_rules_know() {
        assertThat(DayQuestion.ROUTE.question().shape())
                .isInstanceOfSatisfying(
                        Shape.Choice.class,
                        it ->
                                assertThat(it.options())
                                        .extracting(Option::code)
                                        .containsExactlyElementsOf(
                                                Arrays.stream(Route.values())
                                                        .map(Route::key)
                                                        .toList()));
    }
}
