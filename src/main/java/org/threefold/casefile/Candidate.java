package org.threefold.casefile;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What other modules judge a case by: for which pain it was opened, and how old the person is.
public record Candidate(PainCondition condition, @Nullable LocalDate born) {

    /// Completed years of life.
    public Optional<Integer> ageOn(LocalDate day) {
        return Optional.ofNullable(born).map(it -> Period.between(it, day).getYears());
    }
}
