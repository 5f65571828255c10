package org.threefold.history;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How a trial went, drug or not: when, how faithfully, and what came of it.
///
/// `totalWeeks` is what is remembered where the dates are not. `painChange` is in percent of the
/// pain before; below zero is less pain. Refuses an end before its start and weeks below zero.
public record TrialCourse(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer totalWeeks,
        Adherence adherence,
        TrialOutcome outcome,
        @Nullable Integer painChange,
        FunctionChange function,
        ReasonStopped stopped,
        @Nullable AdverseEffect adverseEffect) {

    public TrialCourse {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A trial does not end before it starts");
        }
        if (totalWeeks != null && totalWeeks < 0) {
            throw new IllegalArgumentException("Weeks are not below zero");
        }
    }

    /// A course of which only the dates are known, as a referral brings it.
    public static TrialCourse dated(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new TrialCourse(
                start,
                end,
                null,
                Adherence.UNKNOWN,
                TrialOutcome.UNKNOWN,
                null,
                FunctionChange.UNKNOWN,
                ReasonStopped.UNKNOWN,
                null);
    }

    /// Whether it may help until today: its outcome is not recorded, and it goes on, was completed
    /// as planned, or nobody knows that it ended.
    public boolean mayStillHelp() {
        if (outcome != TrialOutcome.UNKNOWN) return false;
        return switch (stopped) {
            case ONGOING, COMPLETED -> true;
            case UNKNOWN -> end == null;
            case INEFFECTIVE,
                    ADVERSE_EFFECT,
                    CONTRAINDICATED,
                    COST_ACCESS,
                    PATIENT_CHOICE,
                    INTERACTION ->
                    false;
        };
    }

    /// The last day, as stated or as the first day and the weeks tell it; empty while it goes on or
    /// where nobody knows.
    public Optional<LocalDate> lastDay() {
        if (end != null) return Optional.of(end);
        if (stopped == ReasonStopped.ONGOING || start == null || totalWeeks == null)
            return Optional.empty();
        return Optional.of(start.plusWeeks(totalWeeks));
    }

    /// Whole weeks from the first day to the last: as stated, else from the dates, else not known.
    public Optional<Integer> weeks() {
        if (totalWeeks != null) return Optional.of(totalWeeks);
        if (start == null || end == null) return Optional.empty();
        return Optional.of((int) (ChronoUnit.DAYS.between(start, end) / 7));
    }
}
