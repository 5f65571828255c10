package org.threefold.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/// Definitions of our own: what each element means, and that a broken one stops the start.
class DefinitionsTest {

    @Test
    void a_question_is_data() {
        var read =
                read(
                        """
                        {"linkId": "g", "type": "group", "text": "Heart", "extension": [
                            {"url": "urn:org.threefold:plain-text", "valueString": "chapter.heart"}],
                          "item": [{"linkId": "hr", "type": "decimal", "text": "Heart rate",
                            "required": true, "code": [
                              {"system": "http://loinc.org", "code": "8867-4"}],
                            "extension": [
                              {"url": "urn:org.threefold:hint", "valueString": "At rest."},
                              {"url": "urn:org.threefold:plain-text", "valueString": "ask.hr"},
                              {"url": "urn:org.threefold:source", "valueString": "Own."},
                              {"url": "urn:org.threefold:since", "valueDate": "2026-11-30"},
                              {"url": "http://hl7.org/fhir/StructureDefinition/minValue",
                                "valueDecimal": 25},
                              {"url": "http://hl7.org/fhir/StructureDefinition/maxValue",
                                "valueDecimal": 240},
                              {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                                "valueCoding": {"display": "per minute"}}]}]}
                        """);
        var question = read.form().find("hr").orElseThrow();

        assertThat(question.heading()).isEqualTo("Heart");
        assertThat(question.hint()).isEqualTo("At rest.");
        assertThat(question.plain())
                .isEqualTo(new Question.PlainWords("chapter.heart", "ask.hr", ""));
        assertThat(question.required()).isTrue();
        assertThat(question.source()).isEqualTo("Own.");
        assertThat(question.since()).isEqualTo("2026-11-30");
        assertThat(question.codes()).containsExactly(new Code(Code.LOINC, "8867-4"));
        assertThat(question.shape())
                .isEqualTo(
                        new Shape.Number(
                                new BigDecimal(25),
                                new BigDecimal(240),
                                "",
                                "",
                                "per minute",
                                true));
    }

    @Test
    void a_retired_question_is_there_and_is_not_asked() {
        var form =
                read("""
                                {"linkId": "old", "type": "boolean", "text": "Old", "extension": [
                                  {"url": "urn:org.threefold:retired", "valueBoolean": true}]},
                                {"linkId": "new", "type": "boolean", "text": "New"}
                                """)
                        .form();

        assertThat(form.questions()).extracting(Question::id).containsExactly("old", "new");
        assertThat(form.asked(_ -> null)).extracting(Question::id).containsExactly("new");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text': 'Odd' | has no linkId, so an answer could not be kept.",
                "'linkId': 'a', 'text': 'Odd', 'type': 'boolean' | has a linkId that stands twice.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'hologram' | is of a type that is not known"
                        + " here: hologram.",
                "'linkId': 'x', 'text': 'Odd' | does not say what an answer looks like.",
                "'linkId': 'x', 'type': 'boolean' | has no words.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'choice', 'answerOption': [{'valueCoding':"
                        + " {'code': 'a'}}] | has an answer without a key or without words.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'choice', 'answerOption': [{'valueCoding':"
                        + " {'display': 'A'}}] | has no answers of its own to choose from, or some"
                        + " that are not words.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'choice', 'answerOption': [{'valueCoding':"
                        + " {'code': 'a', 'display': 'A'}}, {'valueCoding': {'code': 'a', 'display':"
                        + " 'B'}}] | has two answers with the key a.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'integer', 'extension': [{'url':"
                        + " 'http://hl7.org/fhir/StructureDefinition/minValue', 'valueInteger': 3},"
                        + " {'url': 'http://hl7.org/fhir/StructureDefinition/maxValue',"
                        + " 'valueInteger': 2}] | has limits that are not in order.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'text', 'maxLength': 0 | takes no text at"
                        + " all.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'boolean', 'enableWhen': [{'question':"
                        + " 'later', 'operator': '=', 'answerBoolean': true}] | hangs on later,"
                        + " which is not asked before it.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'boolean', 'enableWhen': [{'question': 'a',"
                        + " 'operator': '=', 'answerInteger': 1}] | hangs on an answer that a cannot"
                        + " have.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'boolean', 'required': true, 'extension':"
                        + " [{'url': 'urn:org.threefold:retired', 'valueBoolean': true}] | is retired"
                        + " and required at once.",
                "'linkId': 'x', 'text': 'Odd', 'type': 'boolean', 'repeats': true | may be answered"
                        + " several times."
            })
    void a_broken_file_is_refused_with_its_name_and_the_item(String item, String why) {
        var items =
                """
                {"linkId": "a", "type": "boolean", "text": "A"},
                {%s},
                {"linkId": "later", "type": "boolean", "text": "Later"}
                """
                        .formatted(item.replace('\'', '"'));

        assertThatThrownBy(() -> read(items))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("broken.json: Item ")
                .hasMessageEndingWith(why)
                .hasMessageContaining(name(item));
    }

    private static String name(String item) {
        return item.contains("'linkId'")
                ? item.replaceAll("(?s).*'linkId': '(\\w+)'.*", "Item $1 ")
                : "(\"Odd\")";
    }

    @Test
    void a_file_that_is_no_definition_or_not_there_is_refused() {
        assertThatThrownBy(() -> Definitions.read("x.json", "{".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("x.json: This is no sound JSON");
        assertThatThrownBy(() -> read(""))
                .hasMessage("broken.json: No question in it can be asked here. ");
        assertThatThrownBy(() -> Definitions.read("/questionnaires/none.json"))
                .hasMessage("No definition /questionnaires/none.json");
    }

    /// What others wrote is asked as far as it can be; the rules for our own files are not theirs.
    @Test
    void a_file_of_others_may_break_the_rules_for_ours() {
        var file =
                file(
                        """
                        {"linkId": "x", "type": "boolean", "enableWhen": [
                          {"question": "later", "operator": "=", "answerBoolean": true}]}
                        """);

        assertThat(done(QuestionnaireReader.read(file)).leftOut()).isEmpty();
    }

    private static Questionnaire read(String items) {
        return Definitions.read("broken.json", file(items));
    }

    private static byte[] file(String items) {
        return ("{\"resourceType\": \"Questionnaire\", \"item\": [" + items + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
