package org.threefold.history;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;

import java.util.Locale;

/// What makes a trial of one treatment without a drug adequate.
///
/// `onlyFor` narrows the row to treatments whose name contains it. `supportiveOnly` means it is
/// recorded and not counted toward what a practice asks for.
public record ApproachRow(
        Approach approach,
        String examples,
        @Nullable String onlyFor,
        Least least,
        boolean supportiveOnly,
        VerificationLevel mark) {

    /// The least that is asked for.
    public sealed interface Least {

        record Sessions(int count) implements Least {}

        record SessionsOrWeeks(int sessions, int weeks) implements Least {}

        /// At least so many weeks, and so many sessions in each of them on average.
        record WeeksAt(int weeks, int sessionsEach) implements Least {}

        record Weeks(int count) implements Least {}

        /// This share of the planned sessions, in percent.
        record Share(int percent) implements Least {}

        /// So many procedures, with what came of them.
        record ProceduresWithOutcome(int count) implements Least {}

        record OutcomeRecorded() implements Least {}

        default String words() {
            return switch (this) {
                case Sessions(var count) -> count + " sessions";
                case SessionsOrWeeks(var sessions, var weeks) ->
                        sessions + " sessions, or " + weeks + " weeks";
                case WeeksAt(var weeks, var each) ->
                        weeks + " weeks with " + each + " sessions a week";
                case Weeks(var count) -> count + " weeks";
                case Share(var percent) -> percent + "% of the planned sessions";
                case ProceduresWithOutcome(var count) -> count + " procedure with its outcome";
                case OutcomeRecorded() -> "its outcome recorded";
            };
        }
    }

    boolean fits(NonDrugTrial trial) {
        if (trial.approach() != approach) return false;
        return onlyFor == null || trial.name().toLowerCase(Locale.ROOT).contains(onlyFor);
    }
}
