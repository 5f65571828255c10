package org.threefold.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.settings.PolicyProblem.Field.FROM;
import static org.threefold.settings.PolicyProblem.Field.REASON;
import static org.threefold.settings.PolicyProblem.Field.VALUE;
import static org.threefold.settings.PolicyProblem.Field.WHY;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is said of a draft before it is proposed, each thing at its field.
class PolicyDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LONG_ENOUGH = "Our waiting list is longer than a trial of a drug.";

    @Test
    void a_stricter_value_needs_no_reason_of_its_own() {
        assertThat(problems(Map.of("trials.drug-classes", "3"), Map.of())).isEmpty();
    }

    @Test
    void a_looser_value_needs_a_reason_of_thirty_characters_at_its_own_field() {
        var looser = Map.of("trials.drug-classes", "1", "trials.waived", "0");

        assertThat(problems(looser, Map.of("trials.drug-classes", "x".repeat(29))))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.setting()).isEqualTo("trials.drug-classes");
                            assertThat(it.field()).isEqualTo(REASON);
                            assertThat(it.sentence()).contains("every case judged by it");
                        });
        assertThat(problems(looser, Map.of("trials.drug-classes", "x".repeat(30)))).isEmpty();
    }

    @Test
    void a_value_that_would_disable_a_rule_is_refused_whatever_the_reason() {
        assertThat(
                        problems(
                                Map.of("trials.without-drug", "0"),
                                Map.of("trials.without-drug", LONG_ENOUGH)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.field()).isEqualTo(VALUE);
                            assertThat(it.sentence())
                                    .isEqualTo(
                                            "Between 1 and 4 trials. With none, this part of the"
                                                    + " rule would be gone.");
                        });
    }

    @Test
    void two_values_that_disable_a_rule_only_together_are_refused_too() {
        assertThat(
                        problems(
                                Map.of("trials.drug-classes", "1"),
                                Map.of("trials.drug-classes", LONG_ENOUGH)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.setting()).isEqualTo("trials.waived");
                            assertThat(it.sentence()).contains("every class can be waived");
                        });
        assertThat(problems(Map.of("drug.gabapentin.weeks-at-least", "6"), Map.of()))
                .extracting(PolicyProblem::sentence)
                .containsExactly("More weeks than the whole trial lasts.");
        assertThat(problems(Map.of("course.ceiling", "1.5"), Map.of()))
                .extracting(PolicyProblem::setting)
                .containsExactly("course.unusual-ceiling");
    }

    @Test
    void it_does_not_reach_back_and_says_why() {
        var draft =
                new PolicyDraft(
                        ProposalId.next(),
                        1,
                        Map.of("trials.drug-classes", "3"),
                        Map.of(),
                        TODAY.minusDays(1),
                        "short");

        assertThat(draft.problems(PolicyVersion.BUILT_IN, TODAY))
                .extracting(PolicyProblem::field)
                .containsExactly(FROM, WHY);
    }

    @Test
    void nothing_changed_is_nothing_to_propose() {
        assertThat(problems(Map.of("trials.drug-classes", "2"), Map.of()))
                .extracting(PolicyProblem::sentence)
                .containsExactly("Nothing is different yet. Change a value first.");
    }

    @Test
    void what_differs_is_said_in_sentences_before_and_after() {
        var draft = draft(Map.of("trials.drug-classes", "03", "trials.opioid-required", "no"));
        var changes =
                PracticePolicy.USUAL.changesTo(draft.policy(PolicyVersion.BUILT_IN)).stream()
                        .map(Change::sentence)
                        .toList();

        assertThat(changes)
                .containsExactly(
                        "Drug classes tried without enough help: 2 drug classes before, 3 drug"
                                + " classes after.");
    }

    @Test
    void a_setting_that_nobody_knows_is_refused() {
        assertThat(problems(Map.of("trials.luck", "3", "trials.drug-classes", "3"), Map.of()))
                .extracting(PolicyProblem::sentence)
                .containsExactly("No such setting.");
    }

    private static List<PolicyProblem> problems(
            Map<String, String> changed, Map<String, String> reasons) {
        return new PolicyDraft(ProposalId.next(), 1, changed, reasons, TODAY, LONG_ENOUGH)
                .problems(PolicyVersion.BUILT_IN, TODAY);
    }

    private static PolicyDraft draft(Map<String, String> changed) {
        return new PolicyDraft(ProposalId.next(), 1, changed, Map.of(), TODAY, LONG_ENOUGH);
    }
}
