package org.threefold.history;

/// One way in which a trial was less than adequate, with its numbers.
public sealed interface Shortfall {

    /// Daily doses.
    record DoseBelowMinimum(Measurement had, Measurement needed) implements Shortfall {}

    record DurationShort(int hadWeeks, int neededWeeks, String of) implements Shortfall {}

    record TooFewSessions(String had, String needed) implements Shortfall {}

    record PoorAdherence() implements Shortfall {}

    record CourseNotCompleted() implements Shortfall {}

    record NotCounted(String because) implements Shortfall {}

    default String words() {
        return switch (this) {
            case DoseBelowMinimum(var had, var needed) ->
                    had.dailyWords() + ", below the least of " + needed.dailyWords();
            case DurationShort(var had, var needed, var of) ->
                    had + (had == 1 ? " week " : " weeks ") + of + ", needs " + needed;
            case TooFewSessions(var had, var needed) -> had + ", needs " + needed;
            case PoorAdherence() -> "adherence was poor";
            case CourseNotCompleted() -> "the course was not completed";
            case NotCounted(var because) -> "not counted: " + because;
        };
    }
}
