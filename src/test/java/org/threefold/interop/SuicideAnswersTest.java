package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.interop.BundleSamples.PATIENT;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.interop.BundleSamples.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.history.LatestReports;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Answers on suicide in a questionnaire of a bundle, whatever their form, become one fact that
/// tells whether every answer is no, or a question to the team; and the answers are told to nobody.
class SuicideAnswersTest {

    /// A short name for a question, then its answer: y and n are Boolean, another word is a choice,
    /// words between tildes are text, digits are a whole number.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    asq                    | 1=n 2=n 3=n 4=n                          | asq: Negative
                    asq                    | 1=no 2=No 3=no 4=No                      | asq: Negative
                    asq                    | 1=~No~ 2=~no~ 3=~No~ 4=~No~              | asq: Negative
                    asq                    | 1=LA32-8 2=LA32-8 3=LA32-8 4=LA32-8      | asq: Negative
                    asq                    | 1=n 2=n 3=n 4=y                          | asq: not every answer is no
                    asq                    | 1=n 2=n 3=n 4=refused                    | asq: not every answer is no
                    asq                    | 1=n 2=n 3=n 4=~Yes, in 2019~             | asq: not every answer is no
                    asq                    | 1=n 2=n 3=n 4=LA33-6                     | asq: not every answer is no
                    asq                    | 1=n 2=n 3=n 4=373066001                  | asq: not every answer is no
                    asq                    | 1=n 2=n 3=n 4=n by=~Dr. Lee~             | asq: Negative
                    asq                    | 1=n                                      | none
                    c-ssrs-screener        | 1=n 2=n 6=n                              | c-ssrs-screener: Negative
                    c-ssrs-screener        | 1=y 2=n 6=n                              | c-ssrs-screener: not every answer is no
                    c-ssrs-screener        | 1=n 2=n 6=n risk=Low                     | c-ssrs-screener: Low
                    c-ssrs-screener        | 1=y 2=n 6=n risk=Low                     | c-ssrs-screener: Low; not every answer is no
                    cssrs-screen.pdf       | /93246-7=n /93247-5=n /93267-3=y         | cssrs-screen.pdf: not every answer is no
                    93373-9                | /93246-7=n /93247-5=n /93267-3=n         | C-SSRS screener: Negative
                    intake-form            | /93248-3=y                               | Questions on suicide in intake-form: not every answer is no
                    intake-form            | dead=y                                   | Questions on suicide in intake-form: not every answer is no
                    intake-form            | attempt=~twice, in 2019~                 | Questions on suicide in intake-form: not every answer is no
                    intake-form            | attempt=2                                | Questions on suicide in intake-form: not every answer is no
                    intake-form            | dead=n attempt=n                         | none
                    intake-form            | family=y                                 | none
                    intake-form            | 1=y sleep=y                              | none
                    """)
    void the_answers_come_to_one_fact(String form, String answers, String fact) {
        var read = read(form, answers);

        assertThat(observed(read, ObservationKind.SUICIDE_SCREEN)).isEqualTo(fact);
        assertThat(questionnaire(read)).doesNotContain("dead").doesNotContain("suicide");
    }

    @ParameterizedTest(name = "item 9 answered {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0              | 0 {score}
                    ~Several days~ | 1 {score}
                    LA6569-3       | 1 {score}
                    y              | Yes
                    n              | No
                    sometimes      | sometimes
                    ~now and then~ | now and then
                    7              | 7
                    """)
    void item_9_without_points_is_kept_in_its_words(String answer, String fact) {
        var read = read("phq-9", "/44260-8=" + answer);

        assertThat(LatestReports.of(read.findings().facts()).of(ObservationKind.PHQ9_ITEM9))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo(fact));
        assertThat(observed(read, ObservationKind.SUICIDE_SCREEN)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}, of {1}")
    @CsvSource({
        "in-progress, 2026-11-01, was not finished",
        "stopped,     2026-11-01, was not finished",
        "completed,   2026-11,    gives no exact day",
        "completed,   2027-01-01, is dated in the future"
    })
    void a_form_that_was_not_read_is_a_question_to_the_team(String status, String day, String why) {
        var read = BundleSamples.understood(file("asq", "1=n 4=y", status, day));

        assertThat(read.findings().of(ReportedFact.Kind.NOTICE))
                .extracting(it -> it.coding().words())
                .anySatisfy(
                        it ->
                                assertThat(it)
                                        .startsWith("asq asks about suicide and " + why)
                                        .endsWith("It is not counted: ask the person."));
        assertThat(
                        BundleSamples.understood(file("sleep", "sleep=y", status, day))
                                .findings()
                                .of(ReportedFact.Kind.NOTICE))
                .isEmpty();
    }

    @Test
    void item_9_of_an_observation_is_kept_likewise() {
        var read =
                BundleSamples.understood(
                        bundle(
                                PATIENT,
                                entry(
                                        """
                                        {"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/p"},
                                         "code": {"coding": [{"system": "http://loinc.org", "code": "44260-8"}]},
                                         "effectiveDateTime": "2026-11-01", "valueBoolean": true}""")));

        assertThat(LatestReports.of(read.findings().facts()).of(ObservationKind.PHQ9_ITEM9))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo("Yes"));
    }

    private static String observed(Reading.Understood read, ObservationKind kind) {
        var facts =
                read.findings().facts().stream()
                        .filter(it -> it.observes().filter(kind::equals).isPresent())
                        .map(it -> it.coding().words() + ": " + it.value())
                        .collect(Collectors.joining(" & "));
        return facts.isEmpty() ? "none" : facts;
    }

    /// The answers in words, which the whole team reads.
    private static String questionnaire(Reading.Understood read) {
        return read.findings().of(ReportedFact.Kind.QUESTIONNAIRE).getFirst().value();
    }

    private static Reading.Understood read(String form, String answers) {
        return BundleSamples.understood(file(form, answers, "completed", "2026-11-20"));
    }

    static String file(String form, String answers, String status, String day) {
        var items =
                Arrays.stream(answers.split(" (?=[\\w/-]+=)"))
                        .map(SuicideAnswersTest::item)
                        .collect(Collectors.joining(","));
        return bundle(
                PATIENT,
                entry(
                        """
                        {"resourceType": "QuestionnaireResponse", "id": "q", "status": "%s", "authored": "%s",
                         "questionnaire": "http://example.org/%s", "subject": {"reference": "Patient/p"}, "item": [%s]}"""
                                .formatted(status, day, form, items)));
    }

    private static String item(String said) {
        var parts = said.split("=", 2);
        var text =
                switch (parts[0]) {
                    case "dead" -> "Have you wished you were dead?";
                    case "attempt" -> "Suicide attempts so far";
                    case "family" -> "Is there a family history of suicide?";
                    case "risk" -> "Risk level";
                    case "by" -> "Asked by";
                    case "sleep" -> "Do you sleep well?";
                    default -> "Item " + parts[0];
                };
        return "{\"linkId\": \"%s\", \"text\": \"%s\", \"answer\": [{%s}]}"
                .formatted(parts[0], text, answer(parts[1].strip()));
    }

    private static String answer(String said) {
        if (said.equals("y") || said.equals("n")) return "\"valueBoolean\": " + said.equals("y");
        if (said.startsWith("~"))
            return "\"valueString\": \"" + said.substring(1, said.length() - 1) + "\"";
        if (said.matches("\\d")) return "\"valueInteger\": " + said;
        return "\"valueCoding\": {\"code\": \"" + said + "\"}";
    }
}
