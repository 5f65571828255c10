package org.threefold.opioids;

import org.threefold.library.Citation;

/// What one opioid amounts to in a day. Only [Converted] is a number; nothing else is zero.
public sealed interface Conversion {

    /// `amount` is what was multiplied, in words: "20 mg a day".
    record Converted(String amount, Factor factor, MorphineEquivalent equivalent)
            implements Conversion {}

    /// No factor exists for this opioid or this way of taking it.
    record NotConvertible(String why, Citation basis) implements Conversion {}

    /// Buprenorphine, which is followed in its own milligrams. `amount` says how much, or that it
    /// is not recorded.
    record Apart(String amount, Citation basis) implements Conversion {}

    /// There is a factor, and something to multiply is missing. `missing` says what.
    record Unknown(String missing) implements Conversion {}

    /// The entry says that it is not taken for now.
    record Held() implements Conversion {}

    /// Whether it leaves a gap in a total.
    default boolean leavesGap() {
        return switch (this) {
            case Converted _, Held _ -> false;
            case NotConvertible _, Apart _, Unknown _ -> true;
        };
    }

    /// What stands in place of a figure, or the figure.
    default String words() {
        return switch (this) {
            case Converted(_, _, var equivalent) -> equivalent.number();
            case NotConvertible(var why, _) -> "Not convertible: " + why;
            case Apart(var amount, _) -> "Counted apart: buprenorphine, " + amount;
            case Unknown(var missing) -> "Not known: " + missing;
            case Held() -> "Held now, not in the total";
        };
    }
}
