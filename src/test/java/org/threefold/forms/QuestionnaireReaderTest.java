package org.threefold.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.kernel.Outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Questionnaires that we did not write: what can be asked is, what cannot is said in words.
class QuestionnaireReaderTest {

    @Test
    void nested_groups_give_their_words_to_what_is_in_them() {
        var loaded =
                read(
                        """
                        {"linkId": "g", "type": "group", "text": "Sleep.", "item": [
                          {"linkId": "g1", "type": "group", "text": "Last week:", "item": [
                            {"linkId": "q", "type": "boolean", "text": "Did you sleep?"}]}]}
                        """);

        assertThat(loaded.leftOut()).isEmpty();
        assertThat(loaded.questionnaire().form().questions())
                .singleElement()
                .extracting(Question::heading, Question::text)
                .containsExactly("Sleep. Last week:", "Did you sleep?");
    }

    @Test
    void a_retired_one_is_read_and_says_so() {
        var retired =
                """
                {"resourceType": "Questionnaire", "id": "old", "status": "%s", "item": [
                  {"linkId": "q", "type": "boolean", "text": "Did you sleep?"}]}
                """;

        assertThat(List.of("active", "retired"))
                .extracting(it -> done(bytes(retired.formatted(it))).questionnaire().retired())
                .containsExactly(false, true);
    }

    @Test
    void words_that_stand_alone_are_shown_with_the_next_question() {
        var loaded =
                read(
                        """
                        {"linkId": "d", "type": "display", "text": "Think of today."},
                        {"linkId": "q", "type": "string", "text": "How are you?"}
                        """);

        assertThat(loaded.questionnaire().form().questions().getFirst().heading())
                .isEqualTo("Think of today.");
    }

    @Test
    void a_condition_on_a_group_holds_for_all_in_it() {
        var form =
                read("""
                {"linkId": "a", "type": "boolean", "text": "Any pain?"},
                {"linkId": "g", "type": "group", "text": "Your pain", "enableWhen": [
                    {"question": "a", "operator": "=", "answerBoolean": true}],
                  "item": [{"linkId": "b", "type": "integer", "text": "How strong?"},
                    {"linkId": "c", "type": "string", "text": "Where?", "enableWhen": [
                      {"question": "b", "operator": ">", "answerInteger": 3}]}]}
                """)
                        .questionnaire()
                        .form();

        assertThat(asked(form, Map.of())).containsExactly("a");
        assertThat(asked(form, Map.of("a", new AnswerValue.YesNo(false)))).containsExactly("a");
        assertThat(asked(form, Map.of("a", new AnswerValue.YesNo(true)))).containsExactly("a", "b");
        assertThat(
                        asked(
                                form,
                                Map.of(
                                        "a",
                                        new AnswerValue.YesNo(true),
                                        "b",
                                        AnswerValue.amount(3))))
                .containsExactly("a", "b");
        assertThat(
                        asked(
                                form,
                                Map.of(
                                        "a",
                                        new AnswerValue.YesNo(true),
                                        "b",
                                        AnswerValue.amount(4))))
                .containsExactly("a", "b", "c");
        assertThat(
                        asked(
                                form,
                                Map.of(
                                        "a",
                                        new AnswerValue.YesNo(false),
                                        "b",
                                        AnswerValue.amount(4))))
                .containsExactly("a");
    }

    @Test
    void exists_and_any_and_all_are_followed() {
        var form =
                read("""
                {"linkId": "a", "type": "string", "text": "A"},
                {"linkId": "b", "type": "string", "text": "B"},
                {"linkId": "any", "type": "string", "text": "Any", "enableBehavior": "any",
                  "enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": true},
                                 {"question": "b", "operator": "exists", "answerBoolean": true}]},
                {"linkId": "all", "type": "string", "text": "All", "enableBehavior": "all",
                  "enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": true},
                                 {"question": "b", "operator": "exists", "answerBoolean": false}]}
                """)
                        .questionnaire()
                        .form();
        AnswerValue said = new AnswerValue.Text("x");

        assertThat(asked(form, Map.of())).containsExactly("a", "b");
        assertThat(asked(form, Map.of("a", said))).containsExactly("a", "b", "any", "all");
        assertThat(asked(form, Map.of("a", said, "b", said))).containsExactly("a", "b", "any");
    }

    @Test
    void items_that_wait_for_each_other_are_never_asked() {
        var form =
                read("""
                {"linkId": "q", "type": "string", "text": "Q"},
                {"linkId": "a", "type": "boolean", "text": "A", "enableWhen": [
                  {"question": "b", "operator": "exists", "answerBoolean": true}]},
                {"linkId": "b", "type": "boolean", "text": "B", "enableWhen": [
                  {"question": "a", "operator": "exists", "answerBoolean": true}]}
                """)
                        .questionnaire()
                        .form();
        AnswerValue yes = new AnswerValue.YesNo(true);

        assertThat(asked(form, Map.of("a", yes, "b", yes))).containsExactly("q");
    }

    @Test
    void an_open_choice_takes_own_words_too() {
        var loaded =
                read(
                        """
                        {"linkId": "q", "type": "open-choice", "text": "Where?", "answerOption": [
                          {"valueString": "Arm"}, {"valueCoding": {"code": "leg", "display": "Leg"}}]}
                        """);

        assertThat(loaded.questionnaire().form().questions().getFirst().shape())
                .isInstanceOfSatisfying(
                        Shape.Choice.class,
                        it -> {
                            assertThat(it.open()).isTrue();
                            assertThat(it.options())
                                    .extracting(Option::words)
                                    .containsExactly("Arm", "Leg");
                        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'reference' | asks to point at another record.",
                "'type': 'attachment' | asks for a file.",
                "'type': 'quantity' | asks for a number with a unit of one's own choice.",
                "'type': 'time' | asks for a time of day.",
                "'type': 'hologram' | is of a type that is not known here: hologram.",
                "'type': 'choice', 'answerValueSet': 'http://x' | has no answers of its own to"
                        + " choose from, or some that are not words.",
                "'type': 'choice', 'repeats': true, 'answerOption': [{'valueString': 'a'}] | may be"
                        + " answered several times.",
                "'type': 'string', 'modifierExtension': [{'url': 'x'}] | carries an extension that"
                        + " may change its meaning.",
                "'type': 'string', 'enableWhen': [{'question': 'a', 'operator': '~',"
                        + " 'answerString': 'x'}] | is asked under a condition that is not understood"
                        + " here.",
                "'type': 'string', 'enableWhen': [{'question': 'a', 'operator': '=', 'answerTime':"
                        + " '10:00'}] | is asked under a condition that is not understood here."
            })
    void what_cannot_be_asked_is_named(String item, String why) {
        var loaded =
                read(
                        """
                        {"linkId": "a", "type": "boolean", "text": "A"},
                        {"linkId": "odd", "text": "The odd one", %s}
                        """
                                .formatted(item.replace('\'', '"')));

        assertThat(loaded.questionnaire().form().questions())
                .extracting(Question::id)
                .containsExactly("a");
        assertThat(loaded.leftOut()).containsExactly("Item odd (\"The odd one\") " + why);
    }

    @Test
    void a_link_id_that_stands_twice_is_asked_once() {
        var loaded =
                read(
                        """
                        {"linkId": "a", "type": "boolean", "text": "A"},
                        {"linkId": "a", "type": "boolean", "text": "B"}
                        """);

        assertThat(loaded.leftOut())
                .containsExactly("Item a (\"B\") has a linkId that stands twice.");
    }

    @Test
    void script_in_a_text_stays_text() {
        var loaded =
                read(
                        "{\"linkId\": \"a\", \"type\": \"boolean\", \"text\":"
                                + " \"<script>x()</script>\"}");

        assertThat(loaded.questionnaire().form().questions().getFirst().text())
                .isEqualTo("<script>x()</script>");
    }

    @Test
    void what_is_no_questionnaire_is_refused_in_words() {
        assertThat(refusal(bytes("hello"))).startsWith("This is no sound JSON");
        assertThat(refusal(bytes("[]"))).isEqualTo("This is not a FHIR Questionnaire.");
        assertThat(refusal(bytes("{\"resourceType\": \"Patient\"}")))
                .isEqualTo("This is not a FHIR Questionnaire.");
        assertThat(refusal(bytes("{\"resourceType\": \"Questionnaire\"}")))
                .startsWith("No question in it can be asked here.");
        assertThat(refusal(bytes("{\"a\":".repeat(100) + "1" + "}".repeat(100))))
                .startsWith("This is no sound JSON");
        assertThat(refusal(QuestionnaireReader.read(new byte[QuestionnaireReader.LARGEST + 1])))
                .isEqualTo("The file is larger than one megabyte.");
    }

    private static Loaded read(String items) {
        return done(bytes("{\"resourceType\": \"Questionnaire\", \"item\": [" + items + "]}"));
    }

    private static Outcome<Loaded> bytes(String file) {
        return QuestionnaireReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> asked(Form form, Map<String, Reply> said) {
        return form.asked(said::get).stream().map(Question::id).toList();
    }
}
