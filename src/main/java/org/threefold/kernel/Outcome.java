package org.threefold.kernel;

import java.util.function.Function;

/// What came of an act: done, or refused with the reason in the user's words. Exceptions are for
/// bugs.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(String why) implements Outcome<T> {}

    default <R> Outcome<R> then(Function<? super T, ? extends Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }
}
