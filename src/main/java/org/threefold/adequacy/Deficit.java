package org.threefold.adequacy;

import org.threefold.history.Measurement;

/// One way in which a trial was less than adequate, with its numbers.
public sealed interface Deficit {

    /// Daily doses.
    record DoseBelowMinimum(Measurement had, Measurement needed) implements Deficit {}

    record DurationShort(int hadWeeks, int neededWeeks, String of) implements Deficit {}

    record TooFewSessions(String had, String needed) implements Deficit {}

    record PoorAdherence() implements Deficit {}

    record CourseNotCompleted() implements Deficit {}

    record NotCounted(String because) implements Deficit {}

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
