package org.threefold.library;

import java.time.LocalDate;

/// Whether a source still holds. Whatever cites one that does not is flagged wherever it is shown.
public sealed interface SourceStanding {

    record Current() implements SourceStanding {}

    record Retracted(LocalDate since, String why) implements SourceStanding {}

    /// @param by the id of the source that took its place
    record Superseded(LocalDate since, String by, String why) implements SourceStanding {}

    default boolean holds() {
        return switch (this) {
            case Current _ -> true;
            case Retracted _, Superseded _ -> false;
        };
    }
}
