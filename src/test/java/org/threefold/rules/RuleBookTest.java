package org.threefold.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.evaluation.Questions;
import org.threefold.library.Sources;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RuleBookTest {

    static Stream<String> everyRule() {
        return RuleBook.rules().stream().map(Rule::id);
    }

    @Test
    void the_book_holds_exactly_the_rules_of_the_specification_each_named_once() {
        var ids =
                Stream.of(
                                numbered("PSY", 17),
                                numbered("CV", 12),
                                numbered("RSP", 4),
                                numbered("NEU", 3),
                                numbered("EYE", 1),
                                numbered("HEP", 5),
                                numbered("REN", 1),
                                numbered("END", 3),
                                numbered("GU", 2),
                                numbered("OB", 4),
                                numbered("POR", 1),
                                numbered("ALG", 1),
                                numbered("AGE", 2),
                                numbered("WT", 1),
                                numbered("BMI", 1),
                                numbered("ANE", 1),
                                numbered("NPO", 1),
                                numbered("INF", 1),
                                numbered("SUD", 9),
                                numbered("DDI", 19),
                                numbered("LOG", 13))
                        .flatMap(it -> it)
                        .toList();

        assertThat(ids).hasSize(102);
        assertThat(everyRule().toList()).containsExactlyInAnyOrderElementsOf(ids);
    }

    private static Stream<String> numbered(String group, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(it -> "%s-%02d".formatted(group, it));
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
        assertThat(Verdicts.of(rule, Chart.nothingKnown())).isEqualTo("unknown");
    }

    @Test
    void all_rules_speak() {
        var everything =
                RuleBook.screen(
                        Chart.well(
                                "psychiatric.psychosis-now=yes; medical.pregnancy-possible=yes;"
                                        + " medical.pregnant=yes"));

        assertThat(everything)
                .hasSameSizeAs(RuleBook.rules().stream().filter(it -> !it.ofTheDay()).toList());
        assertThat(everything)
                .filteredOn(it -> it.finding() instanceof Finding.Concern)
                .extracting(it -> it.rule().id())
                .contains("PSY-01", "OB-01");
    }

    @Test
    void an_unknown_names_the_questions_that_would_settle_it() {
        for (var screened : RuleBook.screen(Chart.empty(""))) {
            if (!(screened.finding() instanceof Finding.Unknown(var missing, var questions, _)))
                continue;
            assertThat(missing).isNotBlank();
            assertThat(questions).allSatisfy(id -> assertThat(Questions.find(id)).isPresent());
            if (List.of("AGE-01", "AGE-02", "LOG-07", "LOG-08").contains(screened.rule().id()))
                continue;
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
                                "Not recorded: primary psychotic disorder, ever.",
                                List.of("psychiatric.psychotic-disorder"),
                                "The referral reports: Schizophrenia (disorder); not confirmed."));
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
