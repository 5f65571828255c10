package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// One thing that an instruction says.
sealed interface DoseItem {

    record Much(Amount amount, Reference reference) implements DoseItem {}

    /// Whether an amount is a new one, the amount before it once more ("2 tablets (10 mg)"), or
    /// what is in one piece of it ("2 tablets of 5 mg").
    enum Reference {
        NEW,
        AGAIN,
        EACH
    }

    /// A number of something that is not named: "2 at bedtime".
    record Bare(BigDecimal value) implements DoseItem {}

    record Rate(BigDecimal timesADay) implements DoseItem {}

    /// A part of the day.
    record Slot(String name) implements DoseItem {}

    /// With meals, however many there are.
    record Meals() implements DoseItem {}

    /// One day of the week, or several.
    record Weekdays(int days) implements DoseItem {}

    /// At most so much, or so many times, in so many hours. Without a unit, whatever is counted.
    record Most(BigDecimal value, @Nullable DoseUnit unit, boolean times, BigDecimal hours)
            implements DoseItem {}

    /// The next step of a change.
    record Next() implements DoseItem {}

    record And() implements DoseItem {}

    record Or() implements DoseItem {}

    /// A comma or a semicolon, or an aside that says nothing of the amount.
    record Comma() implements DoseItem {}

    record FullStop() implements DoseItem {}

    /// How long; what follows may be the next step.
    record Lasts() implements DoseItem {}

    /// One single time.
    record Once() implements DoseItem {}

    /// A day or a week of a change that is named.
    record OnDay() implements DoseItem {}

    record AsNeeded(String reason) implements DoseItem {}

    record Unread(String words) implements DoseItem {}
}
