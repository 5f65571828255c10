package org.threefold.history;

import static org.threefold.history.HistoryProblem.when;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a trial went, as typed: with whatever is missing or wrong.
public record CourseDraft(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer totalWeeks,
        Adherence adherence,
        TrialOutcome outcome,
        @Nullable Integer painChange,
        FunctionChange function,
        ReasonStopped stopped,
        String adverseEffect,
        @Nullable Integer grade) {

    private static final int LONGEST = 500;
    private static final int MOST_WEEKS = 5200;

    Stream<HistoryProblem> problems(LocalDate today) {
        return Stream.of(days(today), amounts()).flatMap(List::stream);
    }

    /// Whole weeks, if they can be told and make sense.
    Optional<Integer> weeks() {
        if (totalWeeks != null) return Optional.of(totalWeeks);
        if (start == null || end == null || end.isBefore(start)) return Optional.empty();
        return Optional.of((int) (ChronoUnit.DAYS.between(start, end) / 7));
    }

    private List<HistoryProblem> days(LocalDate today) {
        return Stream.of(
                        when(after(start, today), HistoryField.START, "This day has not come yet."),
                        when(after(end, today), HistoryField.END, "This day has not come yet."),
                        when(
                                after(start, end),
                                HistoryField.END,
                                "The trial ends before it starts."),
                        when(
                                end != null && stopped == ReasonStopped.ONGOING,
                                HistoryField.END,
                                "A trial that is still going on has no last day."),
                        when(
                                totalWeeks != null && (totalWeeks < 0 || totalWeeks > MOST_WEEKS),
                                HistoryField.TOTAL_WEEKS,
                                "Enter zero or more weeks."))
                .flatMap(found -> found)
                .toList();
    }

    private List<HistoryProblem> amounts() {
        return Stream.of(
                        when(
                                painChange != null && (painChange < -100 || painChange > 1000),
                                HistoryField.PAIN_CHANGE,
                                "Enter a percentage: -30 is 30% less pain."),
                        when(
                                grade != null && (grade < 1 || grade > 5),
                                HistoryField.GRADE,
                                "Choose a grade from 1 to 5."),
                        when(
                                grade != null && adverseEffect.isBlank(),
                                HistoryField.ADVERSE_EFFECT,
                                "Say what the adverse effect was."),
                        when(
                                adverseEffect.length() > LONGEST,
                                HistoryField.ADVERSE_EFFECT,
                                "Use at most 500 characters."))
                .flatMap(found -> found)
                .toList();
    }

    private static boolean after(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    TrialCourse course() {
        var harm = adverseEffect.isBlank() ? null : new AdverseEffect(adverseEffect.strip(), grade);
        return new TrialCourse(
                start, end, totalWeeks, adherence, outcome, painChange, function, stopped, harm);
    }
}
