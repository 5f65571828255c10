package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.kernel.Discipline.MENTAL_HEALTH;
import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.review.Position.DECLINE;
import static org.threefold.review.Position.DEFER;
import static org.threefold.review.Position.PROCEED;
import static org.threefold.review.Position.PROCEED_WITH_CONDITIONS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// What three opinions differ about, in words.
class DifferencesTest {

    static Stream<Arguments> three_opinions() {
        return Stream.of(
                Arguments.of(PROCEED, PROCEED, PROCEED, "All agree: proceed.", ""),
                Arguments.of(DECLINE, DECLINE, DECLINE, "All agree: decline.", ""),
                Arguments.of(
                        PROCEED_WITH_CONDITIONS,
                        DEFER,
                        PROCEED_WITH_CONDITIONS,
                        "Two say proceed with conditions; one says defer.",
                        "timing"),
                Arguments.of(
                        PROCEED,
                        PROCEED_WITH_CONDITIONS,
                        PROCEED_WITH_CONDITIONS,
                        "Two say proceed with conditions; one says proceed.",
                        "conditions"),
                Arguments.of(
                        PROCEED,
                        DEFER,
                        DECLINE,
                        "One says proceed; one says defer; one says decline.",
                        "whether to go on at all"),
                Arguments.of(
                        DEFER,
                        DEFER,
                        DECLINE,
                        "Two say defer; one says decline.",
                        "whether to wait or to stop"));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @MethodSource
    void three_opinions(
            Position pain, Position mind, Position therapy, String sentence, String about) {
        var differences = Differences.among(Cast.all(pain, mind, therapy));

        assertThat(differences.sentence()).isEqualTo(sentence);
        assertThat(differences.about()).isEqualTo(about);
    }

    @Test
    void the_one_apart_is_the_one_who_differs() {
        assertThat(Differences.among(Cast.all(PROCEED, DEFER, PROCEED)).apart())
                .containsExactly(MENTAL_HEALTH);
        assertThat(Differences.among(Cast.all(PROCEED, DEFER, DECLINE)).apart())
                .containsExactly(PAIN, MENTAL_HEALTH, THERAPY);
        assertThat(Differences.among(Cast.all(DEFER, DEFER, DEFER)).apart()).isEmpty();
    }

    @Test
    void a_condition_named_by_some_only_is_marked_however_it_is_written() {
        var differences =
                Differences.among(
                        List.of(
                                Cast.says(
                                        PAIN,
                                        PROCEED_WITH_CONDITIONS,
                                        "Liver tests on file",
                                        "Safety plan"),
                                Cast.says(MENTAL_HEALTH, PROCEED_WITH_CONDITIONS, "safety  plan."),
                                Cast.says(THERAPY, PROCEED_WITH_CONDITIONS, "Safety plan")));

        assertThat(differences.namedBySomeOnly("Liver tests on file")).isTrue();
        assertThat(differences.namedBy("Liver tests on file")).isEqualTo("Named by pain only.");
        assertThat(differences.namedBySomeOnly("safety plan")).isFalse();
    }

    @Test
    void a_replaced_opinion_no_longer_differs() {
        var first = Cast.says(MENTAL_HEALTH, DEFER);
        var opinions =
                List.of(
                        Cast.says(PAIN, PROCEED),
                        first,
                        Cast.changed(first, PROCEED),
                        Cast.says(THERAPY, PROCEED));

        assertThat(Differences.among(opinions).sentence()).isEqualTo("All agree: proceed.");
    }
}
