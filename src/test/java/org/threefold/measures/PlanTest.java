package org.threefold.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threefold.measures.Due.State;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What is due when.
class PlanTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 9, 1);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @Test
    void before_a_first_session_only_the_intake_is_due() {
        var due = Plan.of(Anchors.opened(OPENED), List.of(), OPENED.plusDays(20));

        assertThat(due).extracting(it -> it.occasion().words()).containsOnly("Intake");
        assertThat(due)
                .extracting(it -> it.instrument().key())
                .containsExactlyInAnyOrder(
                        "peg",
                        "phq-9",
                        "gad-7",
                        "asq",
                        "audit-c",
                        "taps",
                        "expectation-interview",
                        "bladder-check");
        assertThat(due).allMatch(it -> it.on(OPENED.plusDays(20)) == State.DUE);
    }

    @Test
    void what_is_answered_is_done_and_says_when() {
        var answered = List.of(new Answered("peg", OPENED.plusDays(2)));
        var due = Plan.of(Anchors.opened(OPENED), answered, OPENED.plusDays(20));

        assertThat(due)
                .filteredOn(it -> it.on(OPENED.plusDays(20)) == State.DONE)
                .singleElement()
                .extracting(it -> it.instrument().key(), Due::done)
                .containsExactly("peg", OPENED.plusDays(2));
    }

    @ParameterizedTest(name = "{0} on the day {1}: {2}")
    @CsvSource({
        "1 week after, 3, AHEAD",
        "1 week after, 4, DUE",
        "1 week after, 7, DUE",
        "1 week after, 8, OVERDUE",
        "1 week after, 10, OVERDUE",
        "1 week after, 11, MISSED",
        "2 weeks after, 10, AHEAD",
        "2 weeks after, 11, DUE",
        "4 weeks after, 28, DUE",
        "8 weeks after, 56, DUE",
        "12 weeks after, 84, DUE",
        "12 weeks after, 119, OVERDUE",
        "12 weeks after, 120, MISSED",
        "4 months after, 123, DUE",
        "5 months after, 151, DUE"
    })
    void after_the_first_session_each_occasion_has_its_time(String occasion, int day, State state) {
        var today = FIRST.plusDays(day);
        var due = Plan.of(sessions(FIRST), List.of(), today);

        assertThat(due)
                .filteredOn(it -> it.occasion().words().equals(occasion))
                .filteredOn(it -> it.instrument().key().equals("peg"))
                .singleElement()
                .extracting(it -> it.on(today))
                .isEqualTo(state);
    }

    @Test
    void the_months_go_on_and_alcohol_and_drugs_are_asked_every_third() {
        var due = Plan.of(sessions(FIRST), List.of(), FIRST.plusMonths(9));

        assertThat(due)
                .filteredOn(it -> it.instrument().key().equals("taps"))
                .extracting(it -> it.occasion().words())
                .containsExactly("Intake", "12 weeks after", "6 months after", "9 months after");
        assertThat(due.getLast().occasion()).isEqualTo(new Occasion.Month(10));
    }

    @ParameterizedTest(name = "asked {0} days before, again: {1}")
    @CsvSource({"2, true", "3, true", "4, false", "6, false", "7, true", "30, true"})
    void before_a_session_the_phq_is_asked_again_a_week_after_the_last(int ago, boolean again) {
        var session = FIRST.plusDays(14);
        var answered = List.of(new Answered("phq-9", session.minusDays(ago)));
        var due = Plan.of(sessions(FIRST, session), answered, session.minusDays(1));

        assertThat(before(due, session).map(it -> it.instrument().key()).toList().contains("phq-9"))
                .isEqualTo(again);
    }

    @Test
    void before_a_session_the_time_is_over_on_the_day_after() {
        var due = Plan.of(sessions(FIRST), List.of(), FIRST);
        var bladder =
                before(due, FIRST)
                        .filter(it -> it.instrument().key().equals("bladder-check"))
                        .findFirst()
                        .orElseThrow();

        assertThat(bladder.on(FIRST.minusDays(4))).isEqualTo(State.AHEAD);
        assertThat(bladder.on(FIRST.minusDays(3))).isEqualTo(State.DUE);
        assertThat(bladder.on(FIRST)).isEqualTo(State.DUE);
        assertThat(bladder.on(FIRST.plusDays(1))).isEqualTo(State.MISSED);
    }

    private static Stream<Due> before(List<Due> due, LocalDate session) {
        return due.stream().filter(it -> it.occasion().equals(new Occasion.BeforeSession(session)));
    }

    private static Anchors sessions(LocalDate... days) {
        return new Anchors(OPENED, List.of(days));
    }
}
