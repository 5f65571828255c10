package org.threefold.review;

import org.threefold.kernel.Discipline;

/// What is heard from one seat, by the person who listens.
public sealed interface Voice {

    Discipline discipline();

    /// Nobody sits there.
    record EmptySeat(Discipline discipline) implements Voice {}

    /// Somebody sits there and has not signed.
    record NotSigned(Discipline discipline, Seats.Holder holder) implements Voice {}

    /// Signed, and closed until all three are.
    record Closed(Discipline discipline, OpinionHeader header) implements Voice {}

    /// Signed and open to read.
    record Open(Discipline discipline, Opinion opinion) implements Voice {}
}
