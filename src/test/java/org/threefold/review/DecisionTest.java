package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.threefold.review.Cast.MONDAY;
import static org.threefold.review.Cast.MOOD;
import static org.threefold.review.Cast.THREE_SESSIONS;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A decision says what is needed to act on it, or is none.
class DecisionTest {

    static Stream<Arguments> no_decision() {
        return Stream.of(
                refused(
                        "Name at least one condition, or choose Proceed.",
                        () -> new Decision.ProceedWithConditions(List.of(), THREE_SESSIONS)),
                refused(
                        "Say what is missing until then.",
                        () -> new Decision.Defer(MONDAY, List.of())),
                refused(
                        "Say what is missing until then.",
                        () -> new Decision.Defer(MONDAY, List.of(" "))),
                refused(
                        "A decline states its reasons.",
                        () -> new Decision.Decline(" ", List.of("Pacing programme"))),
                refused(
                        "Say what is offered instead.",
                        () -> new Decision.Decline("Psychosis.", List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void no_decision(String why, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(why);
    }

    @ParameterizedTest(name = "{0} sessions, {1} days apart, at most {2} mg/kg: {3}")
    @CsvSource({
        "1, 14, 0.5,   stands",
        "12, 2, 8,     stands",
        "0, 14, 0.5,   Authorise between 1 and 12 sessions.",
        "13, 14, 0.5,  Authorise between 1 and 12 sessions.",
        "3, 1, 0.5,    Sessions are at least 2 days apart.",
        "3, 14, 0,     The ceiling is above 0 and at most 8 mg/kg.",
        "3, 14, -0.5,  The ceiling is above 0 and at most 8 mg/kg.",
        "3, 14, 8.001, The ceiling is above 0 and at most 8 mg/kg.",
        "3, 14, 75,    The ceiling is above 0 and at most 8 mg/kg."
    })
    void bounds_of_any_policy(int sessions, int daysApart, BigDecimal mgPerKg, String expected) {
        String said;
        try {
            said =
                    new Authorisation(
                                                    sessions,
                                                    daysApart,
                                                    new Authorisation.Ceiling(mgPerKg),
                                                    MONDAY)
                                            .sessions()
                                    == sessions
                            ? "stands"
                            : "changed";
        } catch (IllegalArgumentException refused) {
            said = String.valueOf(refused.getMessage());
        }
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void a_decision_reads_as_one_sentence() {
        assertThat(new Decision.ProceedWithConditions(List.of(MOOD), THREE_SESSIONS).sentence())
                .isEqualTo(
                        "Proceed, provided: PHQ-9 under 10, twice, two weeks apart (Mental health,"
                                + " before the first session). Authorises 3 sessions, at least 14 days"
                                + " apart, at most 0.75 mg/kg each. Re-review by 12-Feb-2027.");
        assertThat(new Decision.Defer(MONDAY, List.of("ECG")).sentence())
                .isEqualTo("Defer to 23-Nov-2026. Missing until then: ECG.");
    }

    private static Arguments refused(String why, ThrowingCallable making) {
        return Arguments.of(why, making);
    }
}
