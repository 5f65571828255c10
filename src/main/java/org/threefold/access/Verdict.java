package org.threefold.access;

import org.threefold.kernel.Outcome;

import java.util.function.Function;

/// The answer to "may I?": a permit, or the reason why not.
public sealed interface Verdict {

    record Granted(Permit permit) implements Verdict {}

    record Refused(String why) implements Verdict {}

    default <T> Outcome<T> then(Function<Permit, Outcome<T>> act) {
        return switch (this) {
            case Granted(var permit) -> permit.settle(act.apply(permit));
            case Refused(var why) -> new Outcome.Refused<>(why);
        };
    }

    /// For acts that cannot be refused once they are permitted.
    default <T> Outcome<T> map(Function<Permit, T> act) {
        return then(permit -> new Outcome.Done<>(act.apply(permit)));
    }
}
