package org.threefold.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
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

/// When a decision may be recorded, and what to say when it may not.
class ReadinessTest {

    private static final List<OpinionHeader> ALL_SIGNED =
            Cast.headers(Cast.all(PROCEED, DEFER, PROCEED));
    private static final DecisionBlocker PSYCHOSIS =
            DecisionBlocker.absolute("history of psychosis", MENTAL_HEALTH, "PSY-02");
    private static final DecisionBlocker PRESSURE =
            DecisionBlocker.uncleared("blood pressure 172/104", PAIN, "CV-01");
    private static final DecisionBlocker UNSIGNED =
            DecisionBlocker.unsigned("Goals and supports", THERAPY);

    static Stream<Arguments> what_stops_which_step() {
        return Stream.of(
                Arguments.of("nothing", null, true, true),
                Arguments.of("an open absolute finding", PSYCHOSIS, false, true),
                Arguments.of("a required clearance not given", PRESSURE, false, true),
                Arguments.of("an unsigned section", UNSIGNED, false, false));
    }

    @ParameterizedTest(name = "{0}: going on {2}, deferring or declining {3}")
    @MethodSource
    void what_stops_which_step(
            String what, DecisionBlocker blocker, boolean goOn, boolean waitOrStop) {
        var elsewhere = blocker == null ? List.<DecisionBlocker>of() : List.of(blocker);
        var readiness = Readiness.of(Cast.SEATS, ALL_SIGNED, elsewhere);

        for (var position : List.of(PROCEED, PROCEED_WITH_CONDITIONS))
            assertThat(readiness.to(position) instanceof Readiness.Ready).isEqualTo(goOn);
        for (var position : List.of(DEFER, DECLINE))
            assertThat(readiness.to(position) instanceof Readiness.Ready).isEqualTo(waitOrStop);
    }

    @Test
    void everything_missing_is_said_at_once_with_its_owner() {
        var signed = List.of(Cast.says(PAIN, PROCEED).header());
        var readiness = Readiness.of(Cast.without(THERAPY), signed, List.of(PSYCHOSIS, UNSIGNED));

        assertThat(readiness.blockers())
                .extracting(DecisionBlocker::what, DecisionBlocker::owner)
                .containsExactly(
                        tuple("This rules treatment out: history of psychosis", "Mental health"),
                        tuple("Not signed: Goals and supports", "Therapy"),
                        tuple("Dr. Mira Holm has not signed an opinion", "Mental health"),
                        tuple("The seat of therapy is empty", "Coordinator"));
        assertThat(readiness.blockers())
                .extracting(DecisionBlocker::why)
                .noneMatch(String::isBlank);
    }

    @Test
    void an_opinion_of_a_predecessor_does_not_make_a_seat_ready() {
        var readiness = Readiness.of(Cast.with(PAIN, Cast.STRANGER), ALL_SIGNED, List.of());

        assertThat(readiness.to(DECLINE).blockers())
                .extracting(DecisionBlocker::what)
                .containsExactly("Dr. New Here has not signed an opinion");
    }
}
