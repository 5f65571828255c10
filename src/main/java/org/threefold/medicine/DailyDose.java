package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// How much of one ingredient an instruction allows in a day at most: what runs together is added
/// up, of the steps of a change the highest counts, and a limit is kept. What is missing is said.
public sealed interface DailyDose {

    record Milligrams(BigDecimal mg) implements DailyDose {}

    record NotSaid(String missing) implements DailyDose {}

    /// @param dose what the entry says beside its words, used where the words name no amount
    /// @param strength of the ingredient in question
    /// @param combined whether the medicine holds another ingredient too
    static DailyDose of(
            DoseText said, @Nullable Amount dose, @Nullable Strength strength, boolean combined) {
        return new DailyDoseReading(said, dose, strength, combined).read();
    }
}
