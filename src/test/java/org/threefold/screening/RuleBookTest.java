package org.threefold.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.evaluation.Questions;
import org.threefold.evidence.Sources;

import java.util.List;
import java.util.stream.Stream;

class RuleBookTest {

    static Stream<String> everyRule() {
        return RuleBook.rules().stream().map(Rule::id);
    }

    @Test
    void the_book_holds_sixty_four_rules_each_named_once() {
        assertThat(everyRule().toList()).hasSize(64).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is clear when everything is known and nothing worries")
    @MethodSource("everyRule")
    void known_and_unworrying_is_clear(String rule) {
        assertThat(Verdicts.of(rule, Chart.well(""))).isEqualTo("clear");
    }

    @ParameterizedTest(name = "{0} is unknown on an empty chart")
    @MethodSource("everyRule")
    void silence_is_unknown_and_never_clear(String rule) {
        assertThat(Verdicts.of(rule, Chart.empty(""))).isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0} is unknown when everything was asked and nothing is known")
    @MethodSource("everyRule")
    void asked_and_not_known_is_unknown_and_never_clear(String rule) {
        var slip = new StringBuilder();
        for (var question : Questions.all()) slip.append(question.id()).append("=?;");

        assertThat(Verdicts.of(rule, Chart.empty(slip.toString()))).isEqualTo("unknown");
    }

    @Test
    void all_rules_speak() {
        var everything =
                RuleBook.screen(
                        Chart.well(
                                "psychiatric.psychosis-now=yes; medical.pregnancy-possible=yes;"
                                        + " medical.pregnant=yes"));

        assertThat(everything).hasSize(64);
        assertThat(everything)
                .filteredOn(it -> it.finding() instanceof Finding.Concern)
                .extracting(it -> it.rule().id())
                .contains("PSY-01", "OB-01");
    }

    @Test
    void an_unknown_names_the_questions_that_would_settle_it() {
        for (var screened : RuleBook.screen(Chart.empty(""))) {
            if (!(screened.finding() instanceof Finding.Unknown(var missing, var questions)))
                continue;
            assertThat(missing).isNotBlank();
            assertThat(questions).allSatisfy(id -> assertThat(Questions.find(id)).isPresent());
            if (List.of("AGE-01", "AGE-02", "LOG-07").contains(screened.rule().id())) continue;
            assertThat(questions).as(screened.rule().id()).isNotEmpty();
        }
    }

    @Test
    void what_a_referral_reports_is_told_and_is_no_answer() {
        var finding =
                RuleBook.find("PSY-02")
                        .orElseThrow()
                        .of(
                                Chart.well(
                                        "psychiatric.psychotic-disorder=-; condition=Schizophrenia"
                                                + " (disorder)"));

        assertThat(finding)
                .isEqualTo(
                        new Finding.Unknown(
                                "Not recorded: primary psychotic disorder, ever. The referral"
                                        + " reports: Schizophrenia (disorder); not confirmed.",
                                List.of("psychiatric.psychotic-disorder")));
    }

    @Test
    void every_rule_cites_the_register_and_says_who_owns_and_clears_it() {
        for (var rule : RuleBook.rules()) {
            assertThat(Sources.all())
                    .containsAll(rule.citations().stream().map(it -> it.source()).toList());
            assertThat(rule.advisedBy()).isNotBlank();
            assertThat(rule.clearedBy()).endsWith(".");
            assertThat(rule.sentence()).endsWith(".");
        }
    }
}
