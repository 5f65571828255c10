package org.threefold.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.interop.BundleSamples.PATIENT;
import static org.threefold.interop.BundleSamples.bundle;
import static org.threefold.interop.BundleSamples.entry;

import org.junit.jupiter.api.Test;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Forms whose conditions stand on conditions: each is found out once, none is followed for ever,
/// and what cannot be followed is named.
class TangledFormsTest {

    private static final String PAIN = "72514-3";
    private final List<String> asked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    @Test
    void sixty_items_that_each_stand_on_the_two_before_are_read() {
        item("i0", List.of());
        item("i1", List.of("i0"));
        for (int i = 2; i < 60; i++) item("i" + i, List.of("i" + (i - 1), "i" + (i - 2)));
        item(PAIN, List.of("i59"));

        assertThat(scores(read())).containsExactly("7");
    }

    @Test
    void a_chain_of_five_thousand_is_not_followed_and_is_said() {
        item("i0", List.of());
        for (int i = 1; i < 5000; i++) item("i" + i, List.of("i" + (i - 1)));
        item(PAIN, List.of("i4999"));

        var read = read();

        assertThat(scores(read)).isEmpty();
        assertThat(said(read))
                .contains(
                        "\"Item 72514-3\" is asked under a condition that cannot be checked here");
    }

    @Test
    void a_hundred_steps_are_followed_in_whatever_order_they_are_answered() {
        item("i0", List.of());
        for (int i = 1; i < 99; i++) item("i" + i, List.of("i" + (i - 1)));
        item(PAIN, List.of("i98"));

        assertThat(scores(read())).containsExactly("7");
        assertThat(scores(BundleSamples.understood(file(answered.reversed()))))
                .containsExactly("7");
    }

    @Test
    void a_circle_is_named_and_what_stands_beside_it_is_read() {
        item("one", List.of("two"));
        item("two", List.of("one"));
        item(PAIN, List.of("two"));
        item("44261-6", List.of());

        var read = read();

        assertThat(scores(read)).containsExactly("7");
        assertThat(said(read))
                .contains(
                        "\"Item 72514-3\" is asked under a condition that cannot be checked here");
    }

    private void item(String id, List<String> questions) {
        var conditions =
                questions.stream()
                        .map(
                                """
                                {"question": "%s", "operator": "exists", "answerBoolean": true}\
                                """
                                        ::formatted)
                        .collect(Collectors.joining(", "));
        asked.add(
                """
                {"linkId": "%s", "text": "Item %s", "type": "integer", "enableBehavior": "all",
                 "enableWhen": [%s]}\
                """
                        .formatted(id, id, conditions));
        answered.add(
                """
                {"linkId": "%s", "answer": [{"valueInteger": 7}]}\
                """
                        .formatted(id));
    }

    private Reading.Understood read() {
        return BundleSamples.understood(file(answered));
    }

    private String file(List<String> inOrder) {
        return bundle(
                PATIENT,
                entry(
                        """
                        {"resourceType": "Questionnaire", "id": "q", "status": "active",
                         "url": "https://ehr.example.org/fhir/Questionnaire/tangled", "item": [%s]}\
                        """
                                .formatted(String.join(",", asked))),
                entry(
                        """
                        {"resourceType": "QuestionnaireResponse", "id": "r", "status": "completed",
                         "questionnaire": "https://ehr.example.org/fhir/Questionnaire/tangled",
                         "subject": {"reference": "Patient/p"}, "authored": "2026-11-20",
                         "item": [%s]}\
                        """
                                .formatted(String.join(",", inOrder))));
    }

    private static List<String> scores(Reading.Understood read) {
        return read.findings().of(ReportedFact.Kind.OBSERVATION).stream()
                .filter(it -> it.observes().isPresent())
                .map(it -> it.plainValue())
                .toList();
    }

    private static String said(Reading.Understood read) {
        return String.valueOf(read.account().parts());
    }
}
