package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.BooleanType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// How the conditions of one item go together. A form that does not say is understood only where
/// both ways come to the same.
class EnableRuleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "any,  yes, yes,     COUNTS",
        "any,  yes, no,      COUNTS",
        "any,  no,  no,      NOT_ASKED",
        "any,  yes, unknown, COUNTS",
        "any,  no,  unknown, NOT_CHECKED",
        "all,  yes, yes,     COUNTS",
        "all,  yes, no,      NOT_ASKED",
        "all,  no,  unknown, NOT_ASKED",
        "all,  yes, unknown, NOT_CHECKED",
        "none, yes, yes,     COUNTS",
        "none, no,  no,      NOT_ASKED",
        "none, yes, no,      NOT_CHECKED"
    })
    void an_item_is_asked_as_its_form_says(
            String behavior, String first, String second, AnswerState expected) {
        var said = behavior.equals("none") ? "" : "\"enableBehavior\": \"%s\",".formatted(behavior);
        var item =
                JSON.readTree(
                        """
                        {%s "enableWhen": [
                          {"question": "first", "operator": "=", "answerBoolean": true},
                          {"question": "second", "operator": "=", "answerBoolean": true}]}
                        """
                                .formatted(said));

        var state =
                EnableRule.of(item).state(asked -> answers(asked.equals("first") ? first : second));

        assertThat(state).isEqualTo(expected);
    }

    private static EnableRule.Answers answers(String given) {
        return given.equals("unknown")
                ? EnableRule.Answers.without(AnswerState.NOT_CHECKED)
                : EnableRule.Answers.of(List.of(new BooleanType(given.equals("yes"))));
    }
}
