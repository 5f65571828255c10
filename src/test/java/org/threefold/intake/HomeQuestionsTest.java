package org.threefold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.evaluation.Questions;
import org.threefold.forms.Shape;
import org.threefold.rules.RuleBook;
import org.threefold.support.MessageFiles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class HomeQuestionsTest {

    /// Asked for the team's sake, though no rule reads them.
    private static final Set<String> FOR_PEOPLE =
            Set.of(
                    "medical.allergies",
                    "medications.concerns",
                    "psychiatric.hospitalized",
                    "substance.cannabis-use",
                    "substance.opioids-use",
                    "substance.stimulants-use",
                    "medical.head-injury",
                    "goals.functional",
                    "goals.escort",
                    "goals.adult-at-home",
                    "goals.home-safe");

    @Test
    void every_question_asks_for_a_fact_that_a_rule_reads_or_says_why_not() {
        var read =
                RuleBook.rules().stream()
                        .flatMap(rule -> rule.reads().stream())
                        .collect(Collectors.toSet());

        assertThat(HomeQuestions.ALL)
                .allMatch(it -> read.contains(it.about()) || FOR_PEOPLE.contains(it.about()));
    }

    @Test
    void a_question_is_asked_once_and_answered_as_the_evaluation_answers_it() {
        assertThat(HomeQuestions.ALL).extracting(HomeQuestion::about).doesNotHaveDuplicates();
        for (var question : HomeQuestions.ALL)
            assertThat(Questions.the(question.about()).shape() instanceof Shape.Words)
                    .as(question.about())
                    .isEqualTo(question.inWords());
    }

    /// The keys are in the definition and in no class, so nothing else would miss one.
    @Test
    void every_question_has_words_and_every_words_a_question() {
        var bundle =
                MessageFiles.bundles().stream()
                        .filter(it -> it.endsWith("intake/questions.properties"))
                        .findFirst()
                        .orElseThrow();
        var chapters =
                HomeQuestions.ALL.stream().map(it -> it.question().plain().heading()).distinct();
        var questions = HomeQuestions.ALL.stream().map(it -> it.question().plain().text());

        var hints =
                HomeQuestions.ALL.stream()
                        .map(it -> it.question().plain().hint())
                        .filter(it -> !it.isEmpty());

        assertThat(MessageFiles.messages(bundle).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(chapters, questions, hints).flatMap(it -> it).toList());
    }

    @Test
    void nothing_is_asked_of_thoughts_of_death_without_somebody_there() {
        assertThat(HomeQuestions.ALL)
                .noneMatch(it -> it.about().contains("suicide") || it.about().contains("asq"));
    }

    /// Flesch-Kincaid, over all questions together: a reading age of 12 is the sixth to seventh
    /// year of school.
    @Test
    void a_twelve_year_old_can_read_it() {
        var all = HomeQuestions.ALL.stream().map(HomeQuestion::words).toList();
        double words = all.stream().mapToInt(it -> words(it).size()).sum();
        double syllables =
                all.stream()
                        .flatMap(it -> words(it).stream())
                        .mapToInt(HomeQuestionsTest::syllables)
                        .sum();
        double grade = 0.39 * words / all.size() + 11.8 * syllables / words - 15.59;

        assertThat(grade).isLessThan(7);
        assertThat(all).allMatch(it -> words(it).size() <= 22);
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /// Groups of vowels, but for a silent e at the end.
    private static int syllables(String word) {
        var groups = word.replaceAll("e$", "").split("[^aeiouy]+");
        return Math.max(1, (int) Arrays.stream(groups).filter(it -> !it.isEmpty()).count());
    }
}
