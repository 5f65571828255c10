package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Cast.MONDAY;
import static org.threefold.review.Cast.MOOD;
import static org.threefold.review.Cast.THREE_SESSIONS;
import static org.threefold.review.Position.DECLINE;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.review.Position.PROCEED_WITH_CONDITIONS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the patient reads.
class PlainWordsTest {

    private static final Decision WITH_CONDITIONS =
            new Decision.ProceedWithConditions(List.of(MOOD), THREE_SESSIONS);

    static Stream<Decision> every_decision() {
        return Stream.of(
                new Decision.Proceed(THREE_SESSIONS),
                new Decision.ProceedWithConditions(
                        List.of(new Condition("Your mood is steady", MOOD.owner(), MOOD.due())),
                        THREE_SESSIONS),
                new Decision.Defer(MONDAY.plusWeeks(8), List.of("A heart test")),
                new Decision.Decline(
                        "This drug could harm your heart.",
                        List.of("A class on how to pace your day")));
    }

    @ParameterizedTest
    @MethodSource("every_decision")
    void is_read_at_the_age_of_twelve(Decision decision) {
        assertThat(grade(PlainWords.of(decision, List.of(PROCEED, DEFER, DECLINE), MONDAY)))
                .isLessThan(7.0);
    }

    @ParameterizedTest
    @MethodSource("every_decision")
    void says_which_disciplines_took_part(Decision decision) {
        assertThat(PlainWords.of(decision, List.of(), MONDAY))
                .startsWith(
                        "A pain specialist, a mental-health professional and a therapist looked at your case together on 23 November 2026.");
    }

    @Test
    void says_that_one_would_rather_wait_and_never_who() {
        var words =
                PlainWords.of(
                        new Decision.Proceed(THREE_SESSIONS),
                        List.of(PROCEED, DEFER, PROCEED),
                        MONDAY);

        assertThat(words).contains("One of them would rather wait longer.");
        assertThat(words.split("mental-health", -1)).hasSize(2);
    }

    @Test
    void says_nothing_of_dissent_when_there_is_none() {
        assertThat(
                        PlainWords.of(
                                WITH_CONDITIONS,
                                List.of(
                                        PROCEED_WITH_CONDITIONS,
                                        PROCEED_WITH_CONDITIONS,
                                        PROCEED_WITH_CONDITIONS),
                                MONDAY))
                .doesNotContain("of them would");
    }

    @Test
    void a_condition_says_who_sees_to_it_and_by_when() {
        assertThat(PlainWords.of(WITH_CONDITIONS, List.of(), MONDAY))
                .contains(
                        "- PHQ-9 under 10, twice, two weeks apart (before the first session). Your mental-health professional sees to it.");
    }

    /// Flesch-Kincaid grade level; about six is the age of twelve.
    private static double grade(String text) {
        var words =
                Pattern.compile("[A-Za-z'-]+")
                        .matcher(text)
                        .results()
                        .map(found -> found.group())
                        .toList();
        long sentences = Pattern.compile("[.!?:](\\s|$)").matcher(text).results().count();
        long syllables = words.stream().mapToLong(PlainWordsTest::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static long syllables(String word) {
        var plain =
                word.toLowerCase(java.util.Locale.ENGLISH).replaceAll("(?<=[a-z]{2})e(s|d)?$", "");
        return Math.max(1, Pattern.compile("[aeiouy]+").matcher(plain).results().count());
    }
}
