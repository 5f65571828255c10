package org.threefold.measures;

import org.threefold.library.InvisibleCharacters;

import java.math.BigDecimal;
import java.time.LocalDate;

/// An answer to one item. `Declined` was asked and not answered; an item that nobody asked has no
/// reply at all. Neither is ever zero.
public sealed interface Reply {

    record Picked(String code) implements Reply {}

    record Amount(BigDecimal value) implements Reply {}

    record YesNo(boolean yes) implements Reply {}

    record On(LocalDate day) implements Reply {}

    /// What nobody sees in a text is not kept: the database would refuse it.
    record Words(String text) implements Reply {

        public Words {
            text = InvisibleCharacters.without(text);
        }
    }

    record Declined() implements Reply {}

    static Reply amount(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }
}
