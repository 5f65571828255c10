package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.review.Cast.MONDAY;
import static org.threefold.review.Cast.MOOD;
import static org.threefold.review.Cast.THREE_SESSIONS;
import static org.threefold.review.DecisionDraft.Field.CEILING;
import static org.threefold.review.DecisionDraft.Field.CONDITIONS;
import static org.threefold.review.DecisionDraft.Field.DAYS_APART;
import static org.threefold.review.DecisionDraft.Field.MISSING;
import static org.threefold.review.DecisionDraft.Field.OFFERED;
import static org.threefold.review.DecisionDraft.Field.POSITION;
import static org.threefold.review.DecisionDraft.Field.REASONS;
import static org.threefold.review.DecisionDraft.Field.REVISIT_ON;
import static org.threefold.review.DecisionDraft.Field.RE_REVIEW;
import static org.threefold.review.DecisionDraft.Field.SESSIONS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threefold.kernel.Outcome;
import org.threefold.settings.PolicyVersion;
import org.threefold.settings.PracticePolicy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A decision while it is being written: every gap is named at its field, and writing a recorded
/// one anew loses nothing.
class DecisionDraftTest {

    static Stream<Arguments> an_empty_form() {
        return Stream.of(
                Arguments.of(null, List.of(POSITION)),
                Arguments.of(Position.PROCEED, List.of(SESSIONS, DAYS_APART, CEILING, RE_REVIEW)),
                Arguments.of(
                        Position.PROCEED_WITH_CONDITIONS,
                        List.of(CONDITIONS, SESSIONS, DAYS_APART, CEILING, RE_REVIEW)),
                Arguments.of(Position.DEFER, List.of(REVISIT_ON, MISSING)),
                Arguments.of(Position.DECLINE, List.of(REASONS, OFFERED)));
    }

    @ParameterizedTest(name = "{0} lacks {1}")
    @MethodSource
    void an_empty_form(@Nullable Position position, List<DecisionDraft.Field> gaps) {
        var draft =
                new DecisionDraft(
                        position, List.of(), null, null, null, null, null, "", "", "", Map.of());

        assertThat(draft.gaps(MONDAY, DecisionLimits.USUAL))
                .extracting(DecisionDraft.Gap::field)
                .containsExactlyElementsOf(gaps);
    }

    @ParameterizedTest(name = "{0} sessions, {1} days apart, at most {2} mg/kg: {3}")
    @CsvSource({
        "1, 14, 0.5,   ''",
        "6, 28, 4,     ''",
        "7, 14, 0.5,   Authorise between 1 and 6 sessions.",
        "3, 13, 0.5,   Sessions are at least 14 days apart.",
        "3, 14, 4.001, The ceiling is above 0 and at most 4 mg/kg."
    })
    void the_policy_in_force_bounds_a_decision(
            int sessions, int daysApart, BigDecimal mgPerKg, String expected) {
        assertThat(said(sessions, daysApart, mgPerKg, DecisionLimits.USUAL)).isEqualTo(expected);
    }

    @Test
    void another_policy_bounds_it_otherwise() {
        var stricter =
                DecisionLimits.of(
                        new PolicyVersion(
                                2,
                                new PracticePolicy(
                                        Map.of("course.sessions", "4", "course.days-apart", "21")),
                                Map.of(),
                                MONDAY,
                                null));

        assertThat(said(5, 21, BigDecimal.ONE, stricter))
                .isEqualTo("Authorise between 1 and 4 sessions.");
        assertThat(said(4, 20, BigDecimal.ONE, stricter))
                .isEqualTo("Sessions are at least 21 days apart.");
        assertThat(said(4, 21, BigDecimal.ONE, stricter)).isEmpty();
    }

    private static String said(
            int sessions, int daysApart, BigDecimal mgPerKg, DecisionLimits limits) {
        var draft =
                new DecisionDraft(
                        Position.PROCEED,
                        List.of(),
                        sessions,
                        daysApart,
                        mgPerKg,
                        MONDAY.plusDays(60),
                        null,
                        "",
                        "",
                        "",
                        Map.of());
        return draft.gaps(MONDAY, limits).stream()
                .map(DecisionDraft.Gap::words)
                .findFirst()
                .orElse("");
    }

    static Stream<Decision> written_anew() {
        return Stream.of(
                new Decision.Proceed(THREE_SESSIONS),
                new Decision.ProceedWithConditions(List.of(MOOD), THREE_SESSIONS),
                new Decision.Defer(MONDAY.plusDays(60), List.of("A heart test", "A safety plan")),
                new Decision.Decline("Psychosis.", List.of("A class on pacing")));
    }

    @ParameterizedTest
    @MethodSource
    void written_anew(Decision decision) {
        var opinions = Cast.all(decision.position(), decision.position(), decision.position());
        var minutes =
                new Minutes(
                        Minutes.Id.next(),
                        Cast.ROUND.id(),
                        Cast.ROUND.question(),
                        decision,
                        Dissent.weigh(decision.position(), opinions, List.of()),
                        "Plain.",
                        Cast.DANA.id(),
                        Cast.DANA.name(),
                        Cast.MORNING,
                        null,
                        null,
                        1);

        assertThat(DecisionDraft.of(minutes).decision(MONDAY, DecisionLimits.USUAL))
                .isEqualTo(new Outcome.Done<>(decision));
    }
}
